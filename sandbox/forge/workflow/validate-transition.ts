import { z } from 'zod';
import { backendContext } from '../bridge/backend-context';
import type { Invocations } from '../invocations';
import type { TimeLimits } from '../manifest/limits';
import type { AppManifest } from '../manifest/read-manifest';
import type { Installation } from '../runtime-fields';
import type { WorkerOutcome } from '../worker/app-worker';

export interface ValidatorParts {
  readonly manifest: AppManifest;
  readonly installation: Installation;
  readonly invocations: Invocations;
  readonly timeLimits: TimeLimits;
}

/** A transition that somebody is about to make, and the rule that stands in its way. */
export interface ValidatorCall {
  /** Key of the module. */
  readonly ruleKey: string;
  /** JSON, as the configuration page gave it; null: none. */
  readonly configuration: string | null;
  readonly issueKey: string;
  readonly fromStatusId: string;
  readonly toStatusId: string;
  /** What the transition's screen changes. */
  readonly modifiedFields: Readonly<Record<string, unknown>>;
  /** null: nobody is signed in. */
  readonly accountId: string | null;
}

/**
 * Asks a validator of the app.
 * What Jira does when the function throws, takes too long or answers something else is not documented; rules by
 * expression refuse in such cases, so this refuses as well. That the invocation names who moves the issue is not
 * documented either.
 * @returns why the transition is refused; undefined when it may pass
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/
 */
export async function validateTransition(parts: ValidatorParts, call: ValidatorCall): Promise<string | undefined> {
  const { manifest, installation, invocations, timeLimits } = parts;
  const rule = manifest.modules['jira:workflowValidator'].find(({ key }) => key === call.ruleKey);
  if (rule?.function === undefined) return couldNotCheck(call.ruleKey);
  const outcome = await invocations.run({
    moduleKey: rule.key,
    moduleType: 'jira:workflowValidator',
    functionKey: rule.function,
    cause: `transition of ${call.issueKey}`,
    args: [payloadOf(manifest, call), backendContext(installation, call.accountId)],
    accountId: call.accountId,
    limitMs: timeLimits.validator,
    origin: { pushes: 0 },
  });
  return judge(outcome, rule.name);
}

/** Jira's own words for this are not documented. */
export function couldNotCheck(ruleName: string): string {
  return `The validator "${ruleName}" could not be run, so the transition was not made. Try again, or ask your Jira admin.`;
}

function payloadOf(manifest: AppManifest, call: ValidatorCall) {
  const { issueKey, configuration, fromStatusId, toStatusId, modifiedFields } = call;
  return {
    issue: { key: issueKey },
    configuration: configuration === null ? {} : parse(configuration),
    transition: {
      from: { id: fromStatusId },
      to: { id: toStatusId },
      ...(manifest.hasScope(['read:jira-work']) ? { modifiedFields } : {}),
    },
  };
}

function parse(configuration: string): unknown {
  return JSON.parse(configuration);
}

const verdict = z.looseObject({ result: z.boolean(), errorMessage: z.string().optional() });

function judge(outcome: WorkerOutcome, ruleName: string): string | undefined {
  const answer = outcome.kind === 'returned' ? verdict.safeParse(outcome.value).data : undefined;
  if (answer === undefined) return couldNotCheck(ruleName);
  if (answer.result) return undefined;
  return answer.errorMessage ?? `The validator "${ruleName}" refused the transition.`;
}

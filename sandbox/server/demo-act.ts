import { z } from 'zod';
import { completeExtension } from '../forge/bridge/complete-extension';
import type { Forge } from '../forge/create-forge';
import type { Jira } from '../jira/jira';
import { accountIdOf, type PersonId } from '../seed/people';
import type { LocalSite } from '../site/create-site';

export interface DemoParts {
  readonly site: LocalSite;
  readonly jira: Jira;
  readonly forge: Forge;
}

interface DemoAct {
  readonly moduleKey: string;
  readonly by: PersonId;
  /** Where the module stands: an issue's key, or the configuration of a macro; absent: a page of its own. */
  readonly on?: string | { readonly config: Readonly<Record<string, unknown>> };
  readonly ask: string;
  readonly payload?: unknown;
}

const done = z.looseObject({ kind: z.literal('done') });

/**
 * Does something in the app as a person of the demo would, through its resolver.
 * @returns the reply
 * @throws when the app refuses
 */
export async function demoAct(parts: DemoParts, act: DemoAct): Promise<unknown> {
  const reply = await demoAsk(parts, act);
  if (done.safeParse(reply).success) return reply;
  throw new Error(`${what(act)}: ${JSON.stringify(reply).slice(0, 300)}`);
}

/** @returns whatever the app answers that person */
export async function demoAsk(parts: DemoParts, act: DemoAct): Promise<unknown> {
  const { moduleKey, by, on = {}, ask, payload } = act;
  const { site, jira, forge } = parts;
  const module = forge.manifest.uiModules.find(({ key }) => key === moduleKey);
  if (module === undefined) throw new Error(`Cannot settle the demo: the manifest has no module "${moduleKey}"`);
  const accountId = accountIdOf(by);
  const caller = { as: 'user', accountId, invocation: null } as const;
  const extension =
    typeof on === 'string'
      ? await completeExtension({ baseUrl: site.baseUrl, jira, caller }, module.type, { issue: { key: on } })
      : { type: module.type, ...on };
  const reply = await forge.invoke({ module, accountId, extension, functionKey: ask, payload });
  if (!reply.ok) throw new Error(`${what(act)}: ${reply.error.message}`);
  return reply.value;
}

function what({ ask, by }: DemoAct): string {
  return `Cannot settle the demo: ${ask} as "${by}"`;
}

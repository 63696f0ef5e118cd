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
  /** Where the module stands: an issue's key, or the configuration of a macro. */
  readonly on: string | { readonly config: Readonly<Record<string, unknown>> };
  readonly ask: string;
  readonly payload: unknown;
}

const done = z.looseObject({ kind: z.literal('done') });

/**
 * Does something in the app as a person of the demo would, through its resolver.
 * @returns the reply
 * @throws when the app refuses
 */
export async function demoAct(parts: DemoParts, { moduleKey, by, on, ask, payload }: DemoAct): Promise<unknown> {
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
  const what = `Cannot settle the demo: ${ask} as "${by}"`;
  if (!reply.ok) throw new Error(`${what}: ${reply.error.message}`);
  if (!done.safeParse(reply.value).success) throw new Error(`${what}: ${JSON.stringify(reply.value).slice(0, 300)}`);
  return reply.value;
}

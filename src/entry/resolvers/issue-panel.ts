import Resolver from '@forge/resolver';
import { Outage, type World } from '../../app/ports';
import { issuePanelResolvers, type ReplyOf, type ResolverKey } from '../../contract/resolvers';
import { issuePanelHandlers } from './issue-panel-handlers';
import { parsePayload } from './parse-payload';
import { viewerOf } from './viewer-of';

/** Answers the issue panel. Who asks, and about which issue, comes from the platform's context alone. */
export function issuePanel(createWorld: () => World): ReturnType<Resolver['getDefinitions']> {
  const resolver = new Resolver();
  for (const key of Object.keys(issuePanelResolvers) as ResolverKey[]) {
    resolver.define<unknown, object>(key, async ({ payload, context }) =>
      answer(key, { payload, context }, createWorld),
    );
  }
  return resolver.getDefinitions();
}

async function answer<K extends ResolverKey>(
  key: K,
  { payload, context }: { readonly payload: unknown; readonly context: unknown },
  createWorld: () => World,
): Promise<ReplyOf<K>> {
  const request = viewerOf(context);
  if (!request) return refusal(key, 'You are not signed in. Sign in to Jira and try again') ?? nobody(key);
  const parsed = parsePayload(key, payload);
  if (parsed.kind === 'faulty') return refusal(key, parsed.message) ?? defect(parsed.message);
  try {
    return await issuePanelHandlers[key](createWorld(), request, parsed.payload);
  } catch (failure) {
    if (!(failure instanceof Outage)) throw failure;
    return refusal(key, `${failure.message}. Nothing is lost. Try again in a minute`) ?? defect(failure.message);
  }
}

/** Each action has its way to say no; loading the panel has none. */
function refusal<K extends ResolverKey>(key: K, message: string): ReplyOf<K> | undefined {
  const { reply } = issuePanelResolvers[key];
  const forms = [
    { kind: 'refused', message },
    { kind: 'refused', message, path: [] },
  ];
  return forms.map((form) => reply.safeParse(form)).find(({ success }) => success)?.data as ReplyOf<K> | undefined;
}

function nobody<K extends ResolverKey>(key: K): ReplyOf<K> {
  return issuePanelResolvers[key].reply.parse({ kind: 'no-access' }) as ReplyOf<K>;
}

/** The page shows it as an error, with the way out. */
function defect(message: string): never {
  throw new Error(message);
}

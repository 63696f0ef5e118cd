import Resolver from '@forge/resolver';
import { Outage, type World } from '../../app/ports';
import type { Definitions, KeyOf, PayloadIn, ReplyIn } from '../../contract/definitions';
import { parsePayload } from './parse-payload';

/** One use case per message of a module. `R`: who asks, and about what. */
export type Handlers<D extends Definitions, R> = {
  readonly [K in KeyOf<D>]: (world: World, request: R, payload: PayloadIn<D, K>) => Promise<ReplyIn<D, K>>;
};

interface ModuleParts<D extends Definitions, R> {
  readonly definitions: D;
  readonly handlers: Handlers<D, R>;
  /** From the platform's context alone; undefined for someone who is not signed in, or outside the module's place. */
  readonly requestOf: (context: unknown) => R | undefined;
}

/** Answers the page of a module. Who asks, and about what, comes from the platform's context, never from the page. */
export function createResolver<D extends Definitions, R>(
  parts: ModuleParts<D, R>,
  createWorld: () => World,
): ReturnType<Resolver['getDefinitions']> {
  const resolver = new Resolver();
  for (const key of Object.keys(parts.definitions)) {
    resolver.define<unknown, object>(key, async ({ payload, context }) => {
      const reply = await answer(parts, key, { payload, context, createWorld });
      return reply as object;
    });
  }
  return resolver.getDefinitions();
}

interface Call {
  readonly payload: unknown;
  readonly context: unknown;
  readonly createWorld: () => World;
}

async function answer<D extends Definitions, R, K extends KeyOf<D>>(
  { definitions, handlers, requestOf }: ModuleParts<D, R>,
  key: K,
  { payload, context, createWorld }: Call,
): Promise<ReplyIn<D, K>> {
  const request = requestOf(context);
  if (request === undefined)
    return (
      refusal(definitions, key, 'You are not signed in. Sign in to Jira and try again') ?? nobody(definitions, key)
    );
  const parsed = parsePayload(definitions, key, payload);
  if (parsed.kind === 'faulty') return refusal(definitions, key, parsed.message) ?? defect(parsed.message);
  try {
    return await handlers[key](createWorld(), request, parsed.payload);
  } catch (failure) {
    if (!(failure instanceof Outage)) throw failure;
    const message = `${failure.message.replace(/\.$/, '')}. Nothing is lost. Try again in a minute`;
    return refusal(definitions, key, message) ?? defect(failure.message);
  }
}

/** Each action has its way to say no; loading has none. */
function refusal<D extends Definitions, K extends KeyOf<D>>(
  definitions: D,
  key: K,
  message: string,
): ReplyIn<D, K> | undefined {
  const forms = [
    { kind: 'refused', message },
    { kind: 'refused', message, path: [] },
  ];
  return forms.map((form) => replySchema(definitions, key).safeParse(form)).find(({ success }) => success)?.data as
    ReplyIn<D, K> | undefined;
}

function nobody<D extends Definitions, K extends KeyOf<D>>(definitions: D, key: K): ReplyIn<D, K> {
  return replySchema(definitions, key).parse({ kind: 'no-access' }) as ReplyIn<D, K>;
}

function replySchema<D extends Definitions>(definitions: D, key: KeyOf<D>) {
  return (definitions[key] ?? defect(`Cannot answer "${key}": no such message`)).reply;
}

/** The page shows it as an error, with the way out. */
function defect(message: string): never {
  throw new Error(message);
}

import type { Invocations } from '../invocations';
import type { TimeLimits } from '../manifest/limits';
import { backendContext } from './backend-context';
import { moduleContext, type ContextParts, type ContextPlace } from './module-context';

/** What a page gets for `invoke(functionKey, payload)`. */
export type ResolverReply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly message: string; readonly name: string } };

export interface ResolverParts extends ContextParts {
  readonly invocations: Invocations;
  readonly timeLimits: TimeLimits;
}

export interface ResolverCall extends ContextPlace {
  readonly functionKey: string;
  readonly payload: unknown;
}

/** The platform's caps, bytes. */
const largestRequest = 500 * 1024;
const largestReply = 5 * 1024 * 1024;

export async function invokeResolver(parts: ResolverParts, call: ResolverCall): Promise<ResolverReply> {
  const { module, accountId, functionKey, payload } = call;
  if (module.resolver === undefined) return refuse('InvalidModule', `Module "${module.key}" has no resolver`);
  if (size(payload) > largestRequest) return refuse('PayloadTooLarge', 'Request payload exceeds 500 KB');
  const outcome = await parts.invocations.run({
    moduleKey: module.key,
    moduleType: module.type,
    functionKey: module.resolver.function,
    cause: `resolver ${functionKey}`,
    args: [
      { call: { functionKey, payload }, context: moduleContext(parts, call) },
      backendContext(parts.installation, accountId),
    ],
    accountId,
    limitMs: parts.timeLimits.resolver,
    origin: { pushes: 0 },
  });
  if (outcome.kind === 'threw') return refuse(outcome.error.name, outcome.error.message);
  if (outcome.kind === 'timed-out') return refuse('TimeoutError', `Resolver "${functionKey}" ran out of time`);
  if (outcome.kind === 'killed')
    return refuse('PlatformError', `Resolver "${functionKey}" ended early: ${outcome.reason}`);
  if (size(outcome.value) > largestReply) return refuse('PayloadTooLarge', 'Response payload exceeds 5 MB');
  return { ok: true, value: outcome.value };
}

function size(value: unknown): number {
  return value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
}

function refuse(name: string, message: string): ResolverReply {
  return { ok: false, error: { name, message } };
}

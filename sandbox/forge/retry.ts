import { z } from 'zod';
import type { WorkerOutcome } from './worker/app-worker';

/** What the app is told on the next delivery. */
export const retryContext = z.strictObject({
  retryCount: z.int(),
  retryReason: z.string(),
  retryData: z.unknown().optional(),
});
export type RetryContext = z.infer<typeof retryContext>;

export interface RetryWish {
  /** Seconds. */
  readonly retryAfter: number;
  readonly retryReason: string;
  readonly retryData: unknown;
}

/** Returned requests to be called again that are followed; then the delivery is given up. */
export const mostRetries = 4;
const longestWait = 900;

const wishSchema = z.object({
  _retry: z.literal(true),
  retryOptions: z
    .object({
      retryAfter: z.number().default(1),
      retryReason: z.string().default('FUNCTION_RETRY_REQUEST'),
      retryData: z.unknown().optional(),
    })
    .default({ retryAfter: 1, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: undefined }),
});

/** The platform knows the returned shape of `InvocationError`; a thrown one is an error like any other. */
export function readRetryWish(value: unknown): RetryWish | undefined {
  const parsed = wishSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { retryAfter, retryReason, retryData } = parsed.data.retryOptions;
  return { retryAfter: Math.min(longestWait, Math.max(1, retryAfter)), retryReason, retryData };
}

/** @returns why the platform itself calls again; undefined when the handler came to an end of its own */
export function platformFailure(outcome: WorkerOutcome): string | undefined {
  if (outcome.kind === 'timed-out') return 'FUNCTION_TIME_OUT';
  return outcome.kind === 'killed' ? 'FUNCTION_PLATFORM_UNKNOWN_ERROR' : undefined;
}

/** Seconds before the n-th repeated try, from 1: doubled each time up to 15 minutes. */
export function backoff(retry: number): number {
  return Math.min(longestWait, 2 ** (retry - 1));
}

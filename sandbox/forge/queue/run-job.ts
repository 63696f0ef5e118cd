import type { EventsParts } from '../events/create-events';
import { triggerContext } from '../events/create-events';
import type { Origin } from '../invocations';
import type { Consumer } from '../manifest/app-manifest';
import { backoff, mostRetries, platformFailure, readRetryWish, type RetryContext } from '../retry';
import type { PushedEvent } from './queue-requests';
import { sayOfQueue } from './say-of-queue';

/** How the events of a job stand. */
export interface JobStats {
  success: number;
  inProgress: number;
  failed: number;
}

export interface Job {
  readonly stats: JobStats;
  cancelled: boolean;
}

export interface Delivery {
  readonly job: Job;
  readonly jobId: string;
  readonly consumer: Consumer;
  readonly event: PushedEvent;
  readonly eventId: string;
  readonly origin: Origin;
  readonly retries: number;
  readonly wishes: number;
  /** Seconds it has waited for its retries so far. */
  readonly waited: number;
  readonly context?: RetryContext | undefined;
}

/** After so many seconds of retries a job is given up. */
const retention = 24 * 3600;

/** The end of a delivery, or its next try after so many seconds. */
export type Next = 'success' | 'failed' | { readonly delivery: Delivery; readonly seconds: number };

/** Delivers one event of a job to its consumer. */
export async function runJob(parts: EventsParts, delivery: Delivery): Promise<Next> {
  const { consumer, origin, retries } = delivery;
  const timeout = parts.manifest.functionByKey(consumer.function)?.timeoutSeconds;
  const outcome = await parts.invocations.run({
    moduleKey: consumer.key,
    moduleType: 'core:consumer',
    functionKey: consumer.function,
    cause: `job of ${consumer.queue}${retries === 0 ? '' : `, try ${retries + 1}`}`,
    args: [toAsyncEvent(delivery), triggerContext(parts)],
    accountId: null,
    limitMs: timeout === undefined ? parts.timeLimits.background : timeout * 1000,
    origin,
  });
  const wish = outcome.kind === 'returned' ? readRetryWish(outcome.value) : undefined;
  if (outcome.kind === 'returned' && wish === undefined) return 'success';
  const reason = wish?.retryReason ?? platformFailure(outcome) ?? 'FUNCTION_PLATFORM_UNKNOWN_ERROR';
  const next = again(delivery, reason, wish);
  if (next === 'failed') sayOfQueue(parts, `gave up a job: ${reason}`, consumer);
  return next;
}

function again(delivery: Delivery, retryReason: string, wish: ReturnType<typeof readRetryWish>): Next {
  const retries = delivery.retries + 1;
  const wishes = delivery.wishes + (wish === undefined ? 0 : 1);
  const seconds = wish?.retryAfter ?? backoff(retries);
  const waited = delivery.waited + seconds;
  if (wishes > mostRetries || waited > retention) return 'failed';
  const context: RetryContext = { retryCount: retries, retryReason, retryData: wish?.retryData };
  return { delivery: { ...delivery, retries, wishes, waited, context }, seconds };
}

function toAsyncEvent({ event, consumer, jobId, eventId, context }: Delivery) {
  return {
    ...event,
    queueName: consumer.queue,
    jobId,
    eventId,
    ...(context === undefined ? {} : { retryContext: context }),
  };
}

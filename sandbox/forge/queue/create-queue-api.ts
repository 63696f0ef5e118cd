import { z } from 'zod';
import type { AppCall } from '../invocations';
import type { AppManifest } from '../manifest/read-manifest';
import type { Queue } from './create-queue';
import { jobRequest, pushRequest } from './queue-requests';

export interface QueueReply {
  readonly status: number;
  readonly body?: unknown;
}

/** The web service behind `Queue` of `@forge/events`. @returns undefined for a path that is not its own */
export type QueueApi = (call: AppCall) => QueueReply | undefined;

const mostEvents = 50;
const largestPush = 200 * 1024;
const pushesPerOrigin = 1000;
const eventsPerMinute = 500;

export interface QueueApiParts {
  readonly manifest: AppManifest;
  readonly queue: Pick<Queue, 'push' | 'stats' | 'cancel'>;
  /** Epoch ms of the site's clock. */
  readonly now: () => number;
}

export function createQueueApi(parts: QueueApiParts): QueueApi {
  const takeMinute = minuteBudget(parts.now);
  return (call) => {
    const { path, body } = call.request;
    if (!path.startsWith('/webhook/queue/')) return undefined;
    const json: unknown = JSON.parse(body ?? 'null');
    if (path.startsWith('/webhook/queue/publish/')) return publish(parts, { json, origin: call.origin, takeMinute });
    const job = jobRequest.safeParse(json);
    if (!job.success) return badRequest(job.error);
    if (path.startsWith('/webhook/queue/stats/')) {
      const stats = parts.queue.stats(job.data.jobId);
      return stats === undefined ? { status: 404 } : { status: 200, body: stats };
    }
    if (path.startsWith('/webhook/queue/cancel/')) {
      return { status: parts.queue.cancel(job.data.jobId) ? 204 : 404 };
    }
    return undefined;
  };
}

interface Publish {
  readonly json: unknown;
  readonly origin: AppCall['origin'];
  readonly takeMinute: (events: number) => boolean;
}

function publish({ manifest, queue }: QueueApiParts, { json, origin, takeMinute }: Publish): QueueReply {
  const push = pushRequest.safeParse(json);
  if (!push.success) return badRequest(push.error);
  const { queueName, jobId, payload: events } = push.data;
  if (events.length > mostEvents)
    return { status: 413, body: { errorMessage: `At most ${mostEvents} events per push` } };
  if (Buffer.byteLength(JSON.stringify(events)) > largestPush) {
    return { status: 413, body: { errorMessage: 'Payload exceeds 200 KB' } };
  }
  const consumer = manifest.modules.consumer.find((one) => one.queue === queueName);
  if (consumer === undefined)
    return { status: 400, body: { message: `The manifest has no consumer of queue "${queueName}"` } };
  if (origin.pushes >= pushesPerOrigin) return { status: 405 };
  if (!takeMinute(events.length)) return { status: 429 };
  origin.pushes += 1;
  queue.push({ jobId, consumer, events, origin });
  return { status: 201 };
}

function minuteBudget(now: () => number): (events: number) => boolean {
  let minute = 0;
  let taken = 0;
  return (events) => {
    const current = Math.floor(now() / 60_000);
    if (current !== minute) [minute, taken] = [current, 0];
    if (taken + events > eventsPerMinute) return false;
    taken += events;
    return true;
  };
}

function badRequest(error: z.ZodError): QueueReply {
  return { status: 400, body: { message: z.prettifyError(error) } };
}

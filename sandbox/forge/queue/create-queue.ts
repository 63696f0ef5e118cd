import { randomUUID } from 'node:crypto';
import type { EventsParts } from '../events/create-events';
import type { Origin } from '../invocations';
import type { Consumer } from '../manifest/app-manifest';
import { createWorkers, type OpenDelivery, type Workers } from './create-workers';
import type { PushedEvent } from './queue-requests';
import { queueSnapshot, type QueueSnapshot } from './queue-snapshot';
import type { Job, JobStats } from './run-job';
import { sayOfQueue } from './say-of-queue';

export interface Push {
  readonly jobId: string;
  readonly consumer: Consumer;
  readonly events: readonly PushedEvent[];
  readonly origin: Origin;
}

/** Asynchronous work of the app: delivered at least once, in no order. */
export interface Queue {
  push(push: Push): void;
  /** undefined: no such job. */
  stats(jobId: string): JobStats | undefined;
  /** @returns false when there is no such job */
  cancel(jobId: string): boolean;
  clear(): void;
  snapshot(): QueueSnapshot;
  /** What was at work when the snapshot was taken is delivered again. */
  restore(snapshot: unknown): void;
}

export function createQueue(parts: EventsParts): Queue {
  const jobs = new Map<string, Job>();
  const workers = createWorkers(parts);
  return {
    push: (push) => takeIn(parts, workers, { jobs, push }),
    stats: (jobId) => jobs.get(jobId)?.stats,
    cancel: (jobId) => {
      const job = jobs.get(jobId);
      if (job !== undefined) cancel(job);
      return job !== undefined;
    },
    clear: () => {
      for (const job of jobs.values()) cancel(job);
      jobs.clear();
    },
    snapshot: () => ({
      jobs: [...jobs].map(([jobId, { stats, cancelled }]) => ({ jobId, ...stats, cancelled })),
      deliveries: workers.open().map(toSaved),
    }),
    restore: (snapshot) => {
      const saved = queueSnapshot.parse(snapshot);
      for (const { jobId, cancelled, ...stats } of saved.jobs) jobs.set(jobId, { stats, cancelled });
      for (const delivery of saved.deliveries) takeUp(parts, workers, { jobs, delivery });
    },
  };
}

type Jobs = Map<string, Job>;

function takeIn(parts: EventsParts, { enqueue }: Workers, { jobs, push }: { jobs: Jobs; push: Push }): void {
  const { jobId, consumer, events, origin } = push;
  const job: Job = { stats: { success: 0, inProgress: 0, failed: 0 }, cancelled: false };
  jobs.set(jobId, job);
  for (const event of events) {
    for (let copies = parts.faults.jobCopies(); copies > 0; copies -= 1) {
      job.stats.inProgress += 1;
      const start = { retries: 0, wishes: 0, waited: 0, eventId: randomUUID() };
      enqueue({ job, jobId, consumer, event, origin, ...start }, event.delayInSeconds ?? 0);
    }
  }
  sayOfQueue(parts, `queued ${events.length === 1 ? 'a job' : `${events.length} jobs`}`, consumer);
}

function cancel(job: Job): void {
  job.cancelled = true;
  job.stats.inProgress = 0;
}

type SavedDelivery = QueueSnapshot['deliveries'][number];

function toSaved({ delivery, due }: OpenDelivery): SavedDelivery {
  const { jobId, consumer, event, eventId, origin, retries, wishes, waited, context } = delivery;
  const { pushes } = origin;
  return { jobId, queue: consumer.queue, event, eventId, pushes, retries, wishes, waited, context, due };
}

interface TakeUp {
  readonly jobs: Jobs;
  readonly delivery: SavedDelivery;
}

function takeUp(parts: EventsParts, { enqueue }: Workers, { jobs, delivery }: TakeUp): void {
  const { queue, pushes, due, ...rest } = delivery;
  const job = jobs.get(rest.jobId);
  const consumer = parts.manifest.modules.consumer.find((one) => one.queue === queue);
  // A queue that the manifest has dropped since takes its jobs with it.
  if (job === undefined || consumer === undefined) return;
  const waitMs = Math.max(0, due - parts.site.clock.now().getTime());
  enqueue({ ...rest, job, consumer, origin: { pushes } }, waitMs / 1000);
}

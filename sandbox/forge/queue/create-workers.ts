import type { EventsParts } from '../events/create-events';
import { createLanes } from './lanes';
import { runJob, type Delivery, type Job } from './run-job';

/** A delivery that has not come to its end. */
export interface OpenDelivery {
  readonly delivery: Delivery;
  /** Epoch ms of the site's clock. */
  readonly due: number;
}

type Enqueue = (delivery: Delivery, seconds: number) => void;

export interface Workers {
  readonly enqueue: Enqueue;
  readonly open: () => OpenDelivery[];
}

/** Deliveries wait for their time, then for room in their lane; what fails is enqueued again. */
export function createWorkers(parts: EventsParts): Workers {
  const lanes = createLanes();
  const opened = new Set<OpenDelivery>();
  const enqueue: Enqueue = (delivery, seconds) => {
    const entry = { delivery, due: parts.site.clock.now().getTime() + seconds * 1000 };
    opened.add(entry);
    const release = parts.pending.hold(`job of queue "${delivery.consumer.queue}"`);
    const end = (): void => {
      opened.delete(entry);
      release();
    };
    parts.delays.after(seconds * 1000, () => {
      void lanes.run(delivery.event.concurrency, () => work(delivery)).then(end);
    });
  };
  const work = async (delivery: Delivery): Promise<void> => {
    const { job } = delivery;
    if (job.cancelled) return;
    const next = await runJob(parts, delivery);
    if (isCancelled(job)) return;
    if (typeof next === 'string') {
      job.stats.inProgress -= 1;
      job.stats[next] += 1;
    } else {
      enqueue(next.delivery, next.seconds);
    }
  };
  return { enqueue, open: () => [...opened].filter(({ delivery }) => !delivery.job.cancelled) };
}

/** Asked anew: a job may be cancelled while it runs. */
function isCancelled(job: Job): boolean {
  return job.cancelled;
}

import { InternalServerError, PartialSuccessError, Queue, RateLimitError } from '@forge/events';
import { Outage, type Job, type Jobs } from '../../app/ports';

/** As in the manifest. */
const queueKey = 'launch-work';
/** As many as one push takes. */
const mostPerPush = 50;

/** Seconds. */
const longestDelay = 900;

/** Forge's queue. One launch is worked by one hand; so are the links, which make and join launches, and the features. */
export function createJobs(): Jobs {
  return {
    push: async (jobs, wait = 0) => {
      const queue = new Queue({ key: queueKey });
      for (let from = 0; from < jobs.length; from += mostPerPush) {
        const some = jobs.slice(from, from + mostPerPush);
        await patiently(() =>
          queue.push(
            some.map((job) => ({
              body: { ...job },
              concurrency: { key: handOf(job), limit: 1 },
              ...delayOf(job.kind === 'reconcile-page' ? job.wait : wait),
            })),
          ),
        );
      }
    },
  };
}

function delayOf(seconds: number): { readonly delayInSeconds?: number } {
  return seconds > 0 ? { delayInSeconds: Math.min(Math.ceil(seconds), longestDelay) } : {};
}

/** Seconds after which Forge's limit of 500 jobs a minute has passed. */
const nextWindow = 60;

const passing = [RateLimitError, PartialSuccessError, InternalServerError];

/** A queue that takes no more for now, or only a part, is an outage: jobs may come twice, so all are pushed again. */
async function patiently(push: () => Promise<unknown>): Promise<void> {
  try {
    await push();
  } catch (error) {
    const isPassing = passing.some((kind) => error instanceof kind);
    throw isPassing
      ? new Outage('Cannot queue work: the queue takes no more for now', nextWindow, { cause: error })
      : error;
  }
}

const featureJobs: ReadonlySet<Job['kind']> = new Set(['feature-changed', 'feature-added', 'check-features']);

function handOf(job: Job): string {
  if ('launchId' in job) return `launch-${job.launchId}`;
  if (job.kind === 'reconcile-page') return 'pages';
  return featureJobs.has(job.kind) ? 'features' : 'links';
}

import type { AsyncEvent } from '@forge/events';
import { doJob } from '../../app/do-job';
import { Busy, type World } from '../../app/ports';
import { withRetry } from '../with-retry';
import { job } from './job';

/** Forge calls again four times, and gives the job up then. */
const mostRetries = 4;
/** Forge takes no longer wait, in seconds. */
const longestWait = 900;

export const launchWork = (createWorld: () => World) =>
  withRetry(async ({ body, retryContext }: AsyncEvent) => {
    const world = createWorld();
    const work = job.parse(body);
    try {
      await doJob(world, work);
    } catch (failure) {
      const isLast = (retryContext?.retryCount ?? 0) >= mostRetries;
      // What is only too busy takes the work in the end: as another job it is not given up.
      if (!(failure instanceof Busy) || (!isLast && failure.retryAfter <= longestWait)) throw failure;
      await world.jobs.push([work], failure.retryAfter);
    }
  });

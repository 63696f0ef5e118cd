import type { AsyncEvent } from '@forge/events';
import { doJob } from '../../app/do-job';
import type { World } from '../../app/ports';
import { withRetry } from '../with-retry';
import { job } from './job';

export const launchWork = (createWorld: () => World) =>
  withRetry(async ({ body }: AsyncEvent) => doJob(createWorld(), job.parse(body)));

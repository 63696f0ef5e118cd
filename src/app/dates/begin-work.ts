import type { Launch } from '../../domain/launches/launch';
import { launchInCharge } from '../launches/launch-in-charge';
import type { Job, World } from '../ports';
import { finishRipple } from './finish-ripple';

type LaunchJob = Extract<Job, { launchId: unknown }>;

/**
 * The launch a job is for, with no ripple under way any more.
 * @returns undefined when there is nothing to be done to it now: it is gone, or left alone as archived, or the job goes
 * on as another one
 */
export async function beginWork(world: World, job: LaunchJob): Promise<Launch | undefined> {
  const launch = await launchInCharge(world.store, job.launchId);
  if (launch?.state !== 'active') return undefined;
  // Another launch has taken this one in; its jobs run one after the other under its own name.
  if (launch.id !== job.launchId) {
    await world.jobs.push([{ ...job, launchId: launch.id }]);
    return undefined;
  }
  if (launch.openRipple === null) return launch;
  const finished = await finishRipple(world, launch.openRipple);
  if (finished.kind === 'done') return launch;
  await world.jobs.push([job], finished.seconds);
  return undefined;
}

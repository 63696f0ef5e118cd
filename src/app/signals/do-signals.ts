import type { LaunchId, RippleId } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';
import { launchInCharge } from '../launches/launch-in-charge';
import type { Issue, Job, World } from '../ports';
import { makeNotices } from './make-notices';
import { partsOfRipple, type PartsByAccount } from './parts-of-ripple';
import { raiseMatters } from './raise-matters';
import { takeOver } from './take-over';
import { watchLaunch, type Watch } from './watch-launch';
import { sendDue } from './send-due';

type SignalsJob = Extract<Job, { kind: 'signals' }>;

/**
 * Raises what somebody must look at, and tells people what is due. May be done as often as one likes, and be ended
 * anywhere: what has been raised is not raised again, and nobody is told twice.
 * @param known issues that have just been read
 */
export async function doSignals(
  world: World,
  { launchId, rippleId }: Pick<SignalsJob, 'launchId' | 'rippleId'>,
  known?: ReadonlyMap<MilestoneId, Issue>,
): Promise<void> {
  const launch = await launchInCharge(world.store, launchId);
  if (!launch) return;
  if (launch.id !== launchId) await takeOver(world, launchId, launch.id);
  // What is archived is left alone.
  if (launch.state !== 'active') return;
  const watch = await watchLaunch(world, launch, known);
  const parts = await partsAfter(world, watch, rippleId);
  const raisings = await raiseMatters(world, watch);
  const made = await makeNotices(world, watch, { rippleId, parts, raisings });
  if ((await sendDue(world, watch, made)) === 'out-of-time') await goOn(world, launch.id);
}

const nothing: PartsByAccount = new Map();

async function partsAfter(world: World, watch: Watch, rippleId: RippleId | null): Promise<PartsByAccount> {
  const ripple = rippleId === null ? undefined : await world.store.ripple(rippleId);
  return ripple?.state === 'done' ? partsOfRipple(world, watch, ripple) : nothing;
}

async function goOn({ jobs }: World, launchId: LaunchId): Promise<void> {
  await jobs.push([{ kind: 'signals', launchId, rippleId: null }]);
}

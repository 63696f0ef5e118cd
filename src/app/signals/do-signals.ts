import type { LaunchId, RippleId } from '../../domain/launches/launch';
import type { StoredRipple } from '../../domain/launches/stored-ripple';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { NoticeId } from '../../domain/signals/notice';
import { launchInCharge } from '../launches/launch-in-charge';
import type { Issue, Job, World } from '../ports';
import { makeNotices, type News } from './make-notices';
import { partsOfRipple } from './parts-of-ripple';
import { raiseMatters, type Raising } from './raise-matters';
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
  const made: NoticeId[] = [];
  for (const news of await newsOf(world, watch, rippleId)) made.push(...(await makeNotices(world, watch, news)));
  if ((await sendDue(world, watch, made)) === 'out-of-time') await goOn(world, launch.id);
}

/**
 * What a ripple has done and the slip that it was are told together, whichever is looked at first: the schedule may come
 * before the job of the ripple.
 */
async function newsOf(world: World, watch: Watch, rippleId: RippleId | null): Promise<News[]> {
  const raisings = await raiseMatters(world, watch);
  const slips = raisings.filter(isFirstOfSlip).map(({ escalation }) => escalation.occasion as RippleId);
  const ripples = await justEnded(world, watch, [...new Set([...(rippleId === null ? [] : [rippleId]), ...slips])]);
  const news: News[] = [];
  for (const ripple of ripples) {
    const own = raisings.filter((one) => isFirstOfSlip(one) && one.escalation.occasion === ripple.id);
    news.push({ rippleId: ripple.id, parts: await partsOfRipple(world, watch, ripple), raisings: own });
  }
  const others = raisings.filter((one) => !news.some((told) => told.raisings.includes(one)));
  const [first, ...rest] = news;
  return first
    ? [{ ...first, raisings: [...first.raisings, ...others] }, ...rest]
    : [{ rippleId: null, parts: new Map(), raisings: others }];
}

function isFirstOfSlip({ escalation }: Raising): boolean {
  return escalation.kind === 'slip' && escalation.version === 0;
}

/** ms; what a ripple did longer ago is told nobody any more, only that it was a slip. */
const freshFor = 24 * 60 * 60 * 1000;

async function justEnded({ store }: World, { now }: Watch, ids: readonly RippleId[]): Promise<StoredRipple[]> {
  const found = await Promise.all(ids.map((id) => store.ripple(id)));
  return found.flatMap((ripple) => {
    const isFresh = ripple?.doneAt != null && Date.parse(now) - Date.parse(ripple.doneAt) <= freshFor;
    return ripple && isFresh ? [ripple] : [];
  });
}

async function goOn({ jobs }: World, launchId: LaunchId): Promise<void> {
  await jobs.push([{ kind: 'signals', launchId, rippleId: null }]);
}

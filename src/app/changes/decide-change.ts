import type { ChangeAction, DecideChange } from '../../contract/change';
import type { ChangeRequest, ReworkImpact } from '../../domain/launches/changes/change-request';
import { refused, type Refused } from '../as-viewer';
import { isArchived } from '../launches/archive-launch';
import type { LaunchRequest } from '../launches/launch-request';
import { manageLaunch } from '../launches/manage-launch';
import type { LaunchSight } from '../launches/see-launch';
import type { World } from '../ports';
import { approveChange } from './approve-change';
import { findChange, noSuchChange } from './find-change';
import { impactOf } from './impact-of';
import { readTouch } from './read-touch';
import { seeWhole } from './see-whole';

const does = 'decide on this change request';
const conflict = { kind: 'conflict' } as const;

/**
 * Approves or rejects. What it costs is kept as it is at this moment. The decision itself is written last: broken off, all
 * of it can be done again, and finds done what has been done.
 */
export async function decideChange(
  world: World,
  { accountId }: LaunchRequest,
  decision: DecideChange,
): Promise<ChangeAction> {
  return manageLaunch(world, { launchId: decision.launchId, does }, async (sight): Promise<ChangeAction> => {
    if (sight.launch.state === 'archived') return isArchived(does);
    const found = await findChange(world, sight, decision.changeId);
    if (!found) return noSuchChange;
    const decided = { by: accountId, at: world.clock.now(), reason: decision.reason.trim() };
    if (found.state !== 'open') return isSame(found, decided, decision) ? doneWith(found) : conflict;
    return decision.decision === 'approve'
      ? approve(world, sight, { found, decided })
      : reject(world, sight, { found, decided });
  });
}

interface Deciding {
  readonly found: ChangeRequest;
  readonly decided: NonNullable<ChangeRequest['decided']>;
}

async function approve(world: World, sight: LaunchSight, { found, decided }: Deciding): Promise<ChangeAction> {
  const begun = await begin(world, sight, found);
  if (begun === undefined) return conflict;
  const outcome = await approveChange(world, sight, { ...begun, ...decided });
  if (outcome.kind === 'refused') return takeBack(world, begun, outcome);
  if ((await world.gates.saveChange({ ...begun, state: 'approved', decided })) !== 'saved') return conflict;
  return doneWith(begun, outcome.notes);
}

/** Where an approval is under way, days may have moved and approvals fallen: what is done in part is not rejected. */
async function reject(world: World, sight: LaunchSight, { found, decided }: Deciding): Promise<ChangeAction> {
  if (found.impact !== null) return isUnderWay;
  const impact = await costOf(world, sight, found);
  const outcome = await world.gates.saveChange({ ...found, impact, state: 'rejected', decided });
  return outcome === 'saved' ? doneWith(found) : conflict;
}

const isUnderWay = refused(
  'Cannot reject this change request: somebody has set about approving it, and part of that may be done. Approve it, so that all of it is',
);

type Begun = ChangeRequest & { readonly impact: ReworkImpact };

/**
 * Keeps what it costs before anything is done: days are added to those that stand now, and must not be added to them
 * again. An attempt that was broken off is gone on with.
 * @returns undefined when somebody has decided meanwhile
 */
async function begin(world: World, sight: LaunchSight, found: ChangeRequest): Promise<Begun | undefined> {
  if (found.impact !== null) return { ...found, impact: found.impact };
  const begun = { ...found, impact: await costOf(world, sight, found) };
  return (await world.gates.saveChange(begun)) === 'saved' ? { ...begun, version: found.version + 1 } : undefined;
}

async function costOf(world: World, sight: LaunchSight, { cause }: ChangeRequest): Promise<ReworkImpact> {
  const whole = await seeWhole(world, sight);
  const touch = await readTouch(world, whole, [cause]);
  return impactOf(whole, cause, { touch, settings: sight.settings });
}

/** Nothing was done: it can still be rejected. */
async function takeBack({ gates }: World, begun: Begun, why: Refused): Promise<Refused> {
  await gates.saveChange({ ...begun, impact: null });
  return why;
}

/** The same person says the same again, because the answer was lost. */
function isSame(
  { state, decided: before }: ChangeRequest,
  { by, reason }: { readonly by: string; readonly reason: string },
  { decision }: DecideChange,
): boolean {
  return before?.by === by && before.reason === reason && state === (decision === 'approve' ? 'approved' : 'rejected');
}

function doneWith({ id }: ChangeRequest, notes: readonly string[] = []): ChangeAction {
  return { kind: 'done', changeId: id, notes: [...notes] };
}

import type { ChangeAction, DecideChange } from '../../contract/change';
import type { ChangeRequest, ReworkImpact } from '../../domain/launches/changes/change-request';
import type { Refused } from '../as-viewer';
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
    const begun = await begin(world, sight, found);
    if (begun === undefined) return conflict;
    const state = decision.decision === 'approve' ? 'approved' : 'rejected';
    const outcome = state === 'approved' ? await approveChange(world, sight, { ...begun, ...decided }) : undefined;
    if (outcome?.kind === 'refused') return outcome satisfies Refused;
    if ((await world.gates.saveChange({ ...begun, state, decided })) !== 'saved') return conflict;
    return doneWith(begun, outcome?.notes);
  });
}

type Begun = ChangeRequest & { readonly impact: ReworkImpact };

/**
 * Keeps what it costs before anything is done: days are added to those that stand now, and must not be added to them
 * again. An attempt that was broken off is gone on with.
 * @returns undefined when somebody has decided meanwhile
 */
async function begin(world: World, sight: LaunchSight, found: ChangeRequest): Promise<Begun | undefined> {
  if (found.impact !== null) return { ...found, impact: found.impact };
  const whole = await seeWhole(world, sight);
  const touch = await readTouch(world, whole, [found.cause]);
  const begun = { ...found, impact: impactOf(whole, found.cause, { touch, settings: sight.settings }) };
  return (await world.gates.saveChange(begun)) === 'saved' ? { ...begun, version: found.version + 1 } : undefined;
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

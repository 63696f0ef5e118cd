import type { ConflictAction } from '../../contract/conflicts';
import type { DatesView } from '../../contract/issue-card';
import { workdaysUpTo } from '../../domain/calendar/work-calendar';
import type { RippleId } from '../../domain/launches/launch';
import type { StoredRipple } from '../../domain/launches/stored-ripple';
import type { KnownDates } from '../../domain/launches/tracked-milestone';
import { withRipple } from '../../domain/launches/with-ripple';
import { done, refused } from '../as-viewer';
import type { Issue, World } from '../ports';
import { workCalendars } from '../settings/work-calendars';
import { updateMilestones } from '../update-milestones';
import type { SeenConflict } from './on-conflict';

interface Asked {
  readonly to: DatesView;
  readonly accountId: string;
}

/**
 * Puts another date of the predecessor to whoever may set it. It is kept as a ripple that writes nothing: its cause is the
 * successor, which stays where it is.
 */
export async function proposeDate(world: World, seen: SeenConflict, { to, accountId }: Asked): Promise<ConflictAction> {
  const { sight, predecessor, successor } = seen;
  const milestone = (await world.store.milestones([predecessor.id])).get(predecessor.id);
  if (!milestone) return refused(`Cannot propose a date for ${predecessor.key}: it has just left the launch`);
  const at = world.clock.now();
  const proposal = { id: predecessor.id, to: to as KnownDates, days: daysTo(seen, to) };
  const ripple: StoredRipple = {
    ...{ id: world.newId() as RippleId, launchId: sight.launch.id, at, doneAt: at, state: 'done', held: null },
    ...{ of: null, undoneBy: null, waitsUntil: null, stayed: 0, declined: [], shiftCount: 0, ended: 0, failures: [] },
    cause: { kind: 'conflict', by: accountId, moved: [unmoved(successor)] },
    proposals: [{ ...proposal, via: [successor.id, predecessor.id] }],
    ...{ newlyOverridden: [], healed: [], version: 0 },
  };
  const asked = { rippleId: ripple.id, to: proposal.to, days: proposal.days, by: accountId };
  const milestones = [{ ...withRipple(milestone, ripple.id), proposal: asked }];
  if ((await world.store.save({ ripples: [ripple], milestones })) === 'changed-meanwhile')
    return refused(
      `Cannot propose a date for ${predecessor.key}: it has just been changed. Look at the ways out again`,
    );
  await world.jobs.push([{ kind: 'signals', launchId: sight.launch.id, rippleId: ripple.id }]);
  return done;
}

/** What was asked of the predecessor for the sake of this conflict is not asked any more. */
export async function dropAsked(world: World, { sight, predecessor, successor }: SeenConflict): Promise<void> {
  const open = sight.milestones.get(predecessor.id)?.proposal;
  if (!open || open.by === null) return;
  const ripple = await world.store.ripple(open.rippleId);
  if (ripple?.cause.moved[0]?.id !== successor.id) return;
  await updateMilestones(world.store, [predecessor.id], (now) =>
    now.proposal?.rippleId === open.rippleId ? { ...now, proposal: null } : now,
  );
}

function unmoved({ id, dates }: Issue): StoredRipple['cause']['moved'][number] {
  return { id, from: dates, to: dates };
}

/** Working days of the predecessor's due day, in its calendar. */
function daysTo({ sight, predecessor }: SeenConflict, { due }: DatesView): number {
  const calendar = workCalendars(sight.settings).get(predecessor.calendar);
  const from = predecessor.dates.due;
  if (!calendar || from === null || due === null) return 0;
  return workdaysUpTo(calendar, due as typeof from) - workdaysUpTo(calendar, from);
}

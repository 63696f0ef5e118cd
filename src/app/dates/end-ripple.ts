import type { Launch, RippleId } from '../../domain/launches/launch';
import { emptyOutlook, type Outlook, type Slip } from '../../domain/launches/outlook';
import { slipsOf, withSlips } from '../../domain/launches/slips';
import type { StoredRipple } from '../../domain/launches/stored-ripple';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Issue, World } from '../ports';
import { workCalendars } from '../settings/work-calendars';
import { updateLaunch } from '../update-launch';
import { saveRipple } from './save-ripple';

/**
 * Notes that nothing of a ripple is left to be written, and what has slipped by it.
 * @param known issues as they were read for it; others are asked for
 */
export async function endRipple(
  world: World,
  { id, launchId }: Pick<StoredRipple, 'id' | 'launchId'>,
  known: ReadonlyMap<MilestoneId, Issue>,
): Promise<void> {
  const slips = await slipsMade(world, id, known);
  await saveRipple(world.store, id, (now) => ({ ...now, state: 'done', doneAt: world.clock.now(), waitsUntil: null }));
  // While the launch still knows the ripple as under way: broken off here, it comes by again.
  await world.jobs.push([{ kind: 'signals', launchId, rippleId: id }]);
  await updateLaunch(world.store, launchId, (launch) =>
    launch.openRipple === id ? { ...launch, openRipple: null, outlook: withNewSlips(launch, slips) } : launch,
  );
}

/** Dates that are later now, each in the working days of its calendar. */
async function slipsMade(world: World, id: RippleId, known: ReadonlyMap<MilestoneId, Issue>): Promise<Slip[]> {
  const ripple = await world.store.ripple(id);
  if (!ripple) return [];
  const shifts = await world.store.shiftsOf(ripple);
  const unknown = ripple.cause.moved.map((moved) => moved.id).filter((moved) => !known.has(moved));
  const asked = unknown.length > 0 ? await world.issues.read(unknown, 'app') : new Map<MilestoneId, Issue>();
  const settings = await world.settings.read();
  const calendars = workCalendars(settings);
  return slipsOf({
    ...{ ripple, shifts },
    calendarOf: (moved) => calendars.get((known.get(moved) ?? asked.get(moved))?.calendar ?? ''),
  });
}

/** What else it says is of before the ripple, and so counts as old. It is taken anew when the job is done. */
function withNewSlips({ outlook, createdAt }: Launch, slips: readonly Slip[]): Outlook {
  const before = outlook ?? emptyOutlook(createdAt);
  return { ...before, at: createdAt, slips: withSlips(before.slips, slips) };
}

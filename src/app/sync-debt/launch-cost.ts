import type { CostView } from '../../contract/what-if';
import { dayNumber, type CalendarDate } from '../../domain/calendar/calendar-date';
import { standingTriage } from '../../domain/launches/triage/standing-triage';
import type { MilestoneId } from '../../domain/schedule/plan';
import { costOf } from '../../domain/signals/cost';
import type { LaunchSight } from '../launches/see-launch';
import type { World } from '../ports';
import type { PastEvent } from '../signal-ports';

/** What a launch has cost so far: its delay, and the rework that people have agreed to. */
export async function launchCost(world: World, sight: LaunchSight, events: readonly PastEvent[]): Promise<CostView> {
  const { launch, settings } = sight;
  const [hours, delayDays] = await Promise.all([reworkHours(world, sight), delayOf(world, sight, events)]);
  const cost = costOf({ rework: settings.rework, worth: launch.worth ?? settings.worth, hours, delayDays });
  return { ...cost, formula: [...cost.formula] };
}

/** Of approved change requests, and of the triage that stands. */
async function reworkHours({ gates }: World, { launch }: LaunchSight): Promise<number> {
  const [changes, book] = await Promise.all([gates.changesOf(launch.id), gates.triage(launch.id)]);
  const approved = changes.filter(({ state }) => state === 'approved').map(({ impact }) => impact?.hours ?? 0);
  const decided = (book && standingTriage(book)?.rows.map((row) => row.hours)) ?? [];
  return [...approved, ...decided].reduce((all, one) => all + one, 0);
}

/** Calendar days from where T-0 was first to where it is; null: it is not named, not dated or not seen. */
async function delayOf(
  { launches }: World,
  { launch, milestones, visible }: LaunchSight,
  events: readonly PastEvent[],
): Promise<number | null> {
  const { t0, baselines } = launch;
  const due = t0 !== null && milestones.has(t0) ? visible.get(t0)?.dates.due : undefined;
  if (t0 === null || !due) return null;
  const [first] = baselines;
  const baseline = first && (await launches.baseline(launch.id, first.id));
  const planned = baseline?.dates.get(t0)?.due ?? firstDue(events, t0) ?? due;
  return dayNumber(due) - dayNumber(planned);
}

/** The first day that history tells of. */
function firstDue(events: readonly PastEvent[], id: MilestoneId): CalendarDate | null {
  const days = events.flatMap(({ issueId, change }) =>
    issueId === id && change.kind === 'due' ? [change.from, change.to] : [],
  );
  return days.find((day) => day !== null) ?? null;
}

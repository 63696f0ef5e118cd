import type { LaunchView, MilestoneView } from '../../contract/launch';
import { parseCalendarDate } from '../../domain/calendar/calendar-date';
import { gtmCalendar, type GtmWeek } from '../../domain/launches/templates/gtm-calendar';
import type { LaidRow } from '../../domain/launches/templates/laid-template';
import type { MilestoneId } from '../../domain/schedule/plan';

export interface LaunchWeek extends Pick<GtmWeek, 'label' | 'from' | 'to'> {
  readonly milestones: readonly MilestoneView[];
}

export interface LaunchWeeks {
  /** Up to T-0; weeks in which nothing is due are left out. */
  readonly weeks: readonly LaunchWeek[];
  /** Due after the week of T-0. */
  readonly after: readonly MilestoneView[];
  readonly undated: readonly MilestoneView[];
}

/**
 * The milestones of a launch by weeks before T-0. Of those that a template speaks of, only deliverables and checkpoints.
 * @returns undefined without a T-0 to count from
 */
export function gtmWeeks({ t0, milestones }: Pick<LaunchView, 't0' | 'milestones'>): LaunchWeeks | undefined {
  const day = t0.due === null ? undefined : parseCalendarDate(t0.due);
  if (day === undefined) return undefined;
  const shown = milestones.filter(({ row }) => row === null || row.deliverable !== null || row.checkpoint !== null);
  const byId = new Map<string, MilestoneView>(shown.map((milestone) => [milestone.id, milestone]));
  const weeks = gtmCalendar({ t0: day, rows: shown.flatMap(toRow) }).map(({ label, from, to, keys }) => ({
    ...{ label, from, to },
    milestones: keys.flatMap((key) => byId.get(key) ?? []),
  }));
  for (const week of weeks) for (const { id } of week.milestones) byId.delete(id);
  const rest = [...byId.values()].sort((one, other) => ((one.due ?? '') < (other.due ?? '') ? -1 : 1));
  return { weeks, after: rest.filter(({ due }) => due !== null), undated: rest.filter(({ due }) => due === null) };
}

/** One that no template speaks of goes by its day. */
function toRow({ id, summary, role, row, pinned, due }: MilestoneView): LaidRow[] {
  const day = due === null ? undefined : parseCalendarDate(due);
  if (day === undefined) return [];
  const { owner, place } = row ?? { owner: '', place: 'follows' as const };
  const rest = { duration: 0, pinned, optional: false, due: day };
  return [{ key: id as MilestoneId, name: summary, role, owner, place, ...rest }];
}

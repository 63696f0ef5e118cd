import { workdaysUpTo } from '../../calendar/work-calendar';
import { calendarOf } from '../../schedule/calendar-of';
import type { Dates, Milestone, MilestoneId, Plan } from '../../schedule/plan';
import type { Baseline } from './baseline';

/** How a milestone stands to the baseline. */
export type Variance = { readonly id: MilestoneId } & (
  | {
      readonly kind: 'dated';
      readonly from: Dates;
      readonly to: Dates;
      /** Working days of the due day, in the calendar of the milestone; later is positive. */
      readonly days: number;
    }
  /** Dated since. */
  | { readonly kind: 'new'; readonly to: Dates }
  /** Taken out of the launch, or its date taken away. */
  | { readonly kind: 'gone'; readonly from: Dates }
);

/** Milestones of the plan first, in its order; undated ones that never had a date are left out. */
export function variance({ dates }: Baseline, now: Plan): Variance[] {
  const dated = new Set(now.milestones.filter(({ due }) => due !== undefined).map(({ id }) => id));
  const gone = [...dates].filter(([id]) => !dated.has(id));
  return [
    ...now.milestones.flatMap((milestone) => varianceOf(milestone, dates.get(milestone.id), now)),
    ...gone.map(([id, from]): Variance => ({ id, kind: 'gone', from })),
  ];
}

function varianceOf(milestone: Milestone, from: Dates | undefined, now: Plan): Variance[] {
  const { id, start, due } = milestone;
  if (due === undefined) return [];
  const to = start === undefined ? { due } : { start, due };
  if (from === undefined) return [{ id, kind: 'new', to }];
  const calendar = calendarOf(now, milestone);
  return [{ id, kind: 'dated', from, to, days: workdaysUpTo(calendar, due) - workdaysUpTo(calendar, from.due) }];
}

import type { CalendarDate } from '../../calendar/calendar-date';
import { calendarOf } from '../../schedule/calendar-of';
import { daysBeforeToday } from './days-before-today';
import type { LaidTemplate } from './laid-template';
import type { TemplateProblem } from './template-problem';

/** At most one problem, which names every row that would have to begin before today. */
export function findSqueezedRows({ rows, plan }: Pick<LaidTemplate, 'rows' | 'plan'>, today: CalendarDate | undefined) {
  if (today === undefined) return [];
  const milestoneById = new Map(plan.milestones.map((milestone) => [milestone.id, milestone]));
  const squeezed = rows.flatMap(({ key, start, due }) => {
    const milestone = milestoneById.get(key);
    const days = milestone && daysBeforeToday({ start, due }, calendarOf(plan, milestone), today);
    return days === undefined || days === 0 ? [] : [{ key, days }];
  });
  return squeezed.length === 0 ? [] : ([{ kind: 'too-little-time', squeezed }] satisfies TemplateProblem[]);
}

import { workdaysUpTo } from '../../calendar/work-calendar';
import { calendarOf } from '../../schedule/calendar-of';
import type { MilestoneId } from '../../schedule/plan';
import type { LaidRow, LaidTemplate } from './laid-template';
import type { TemplateProblem } from './template-problem';

/** Rows that follow only rows before T-0, and end after it. The plan has no cycle. */
export function findLateRows({ t0, rows, plan }: LaidTemplate): TemplateProblem[] {
  const after = afterLaunch({ t0, rows, plan });
  const milestoneById = new Map(plan.milestones.map((milestone) => [milestone.id, milestone]));
  return rows.flatMap(({ key, due }): TemplateProblem[] => {
    const milestone = milestoneById.get(key);
    if (due <= t0 || after.has(key) || milestone === undefined) return [];
    const calendar = calendarOf(plan, milestone);
    return [{ kind: 'after-launch', key, due, days: workdaysUpTo(calendar, due) - workdaysUpTo(calendar, t0) }];
  });
}

/** Rows put at T-0 or after it, and all that follow them. */
function afterLaunch({ t0, rows, plan }: LaidTemplate): Set<MilestoneId> {
  const follow = new Set(rows.filter(({ place }) => place === 'follows').map(({ key }) => key));
  const isPutThere = ({ place, due }: LaidRow): boolean => place !== 'follows' && due >= t0;
  const after = new Set(rows.filter(isPutThere).map(({ key }) => key));
  // A set that grows while it is walked: followers of followers come in as well.
  for (const key of after) {
    for (const { from, to } of plan.dependencies) if (from === key && follow.has(to)) after.add(to);
  }
  return after;
}

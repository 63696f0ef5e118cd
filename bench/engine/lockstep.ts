import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { nthWorkday, workdaysUpTo } from '../../src/domain/calendar/work-calendar';
import { compactPlan } from '../../src/domain/schedule/compact-plan';
import { describeRipple } from '../../src/domain/schedule/describe-ripple';
import type { Change } from '../../src/domain/schedule/plan';
import { walk } from '../../src/domain/schedule/walk';
import type { Cone } from './cone';
import type { Kind } from './kind';

/** The engine as it answers in numbers: who moves, by how many working days. */
export const lockstep: Kind = {
  name: 'Lockstep',
  layOut: (cone) => {
    const plan = compactPlan(cone.plan);
    const change = changeOf(cone);
    const ranks = cone.ids.map((id) => plan.rankOf(id) ?? NaN);
    let walked = walk(plan, []);
    return {
      run: (days) => {
        walked = walk(plan, change(days));
      },
      finishes: () => cone.finishes.map((finish, rank) => finish + (walked.finishShifts[ranks[rank] ?? NaN] ?? NaN)),
    };
  },
};

/** The engine with its answer written out: days as text, conflicts, proposals, all sorted; reasons are found when asked for. */
export const lockstepInWords: Kind = {
  name: 'Lockstep, days and reasons',
  layOut: (cone) => {
    const plan = compactPlan(cone.plan);
    const change = changeOf(cone);
    let changes: readonly Change[] = [];
    let ripple = describeRipple(walk(plan, changes));
    return {
      run: (days) => {
        changes = change(days);
        ripple = describeRipple(walk(plan, changes));
      },
      finishes: () => {
        const dues = new Map(ripple.shifts.map(({ id, to }) => [id, to.due]));
        for (const { id, due } of changes) if (due) dues.set(id, due);
        return finishesOn(cone, dues);
      },
    };
  },
};

/** The changed milestone of the cone, its start with it, comes so many working days later. */
function changeOf({ plan, ids, calendars, finishes }: Cone): (days: number) => readonly Change[] {
  const [id] = ids;
  const [calendar] = calendars;
  const { start } = plan.milestones.find((milestone) => milestone.id === id) ?? {};
  if (!id || !calendar) return () => [];
  const startCount = start === undefined ? undefined : workdaysUpTo(calendar, start);
  return (days) => [
    {
      id,
      start: startCount === undefined ? undefined : nthWorkday(calendar, startCount + days),
      due: nthWorkday(calendar, (finishes[0] ?? 0) + days),
    },
  ];
}

function finishesOn(cone: Cone, dues: ReadonlyMap<string, CalendarDate>): Int32Array {
  return cone.finishes.map((finish, rank) => {
    const due = dues.get(cone.ids[rank] ?? '');
    const calendar = cone.calendars[rank];
    return due && calendar ? workdaysUpTo(calendar, due) : finish;
  });
}

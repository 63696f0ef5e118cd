import { calendarAt, milestoneAt } from './compact-plan';
import { placementOf, type Placement } from './placement';
import { movedTo } from './settle';
import { mark, ownPlacement, type Walked } from './walked';

/** Where a milestone stands after the ripple; undefined without a date. */
export function placementNow(walked: Walked, rank: number): Placement | undefined {
  const { plan, marks, finishShifts } = walked;
  const known = marks[rank] ?? 0;
  const own = ownPlacement(walked, rank);
  if (own !== undefined || (known & mark.given) !== 0) return own;
  const milestone = milestoneAt(plan, rank);
  const placement = placementOf(milestone);
  if (placement === undefined || (known & mark.moved) === 0) return placement;
  const { startCounts, finishCounts } = plan.times;
  const before = startCounts[rank] ?? NaN;
  return movedTo(
    { placement, calendar: calendarAt(plan, rank), state: milestone.state },
    { start: before + (finishShifts[rank] ?? 0), duration: (finishCounts[rank] ?? NaN) - before },
  );
}

import type { End } from './bound-ends';
import { calendarAt, type CompactPlan } from './compact-plan';
import type { EarlyTimes } from './early-times';
import { edgeOf, shape } from './early-times';
import type { Moment } from './slack';

/** @throws RangeError for a rank that the plan does not have */
export function momentOf(plan: CompactPlan, times: EarlyTimes, { rank, end }: { rank: number; end: End }): Moment {
  const calendar = calendarAt(plan, rank);
  const ownShape = times.shapes[rank];
  const isMorning = ownShape === shape.morningPoint || (ownShape === shape.work && end === 'start');
  return { calendar, edge: edgeOf(plan, times, { rank, end }), isMorning };
}

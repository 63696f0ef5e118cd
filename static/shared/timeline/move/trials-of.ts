import { workdaysUpToDay } from '../../../../src/domain/calendar/work-calendar';
import type { Trial } from '../layout/lay-rows';
import { dayToNumber } from '../model/day-to-number';
import { calendarOf, type TimelineModel } from '../model/timeline-model';
import type { MilestoneView } from '../../../../src/contract/launch';
import type { WantedDates } from './dragged-dates';
import type { MoveState } from './move-state';

/** What the picture shows of dates that are only tried, by issue. */
export function trialsOf(state: MoveState, model: TimelineModel): ReadonlyMap<string, Trial> {
  if (state.kind === 'none' || state.kind === 'asked') return new Map();
  const { milestone, to } = state;
  const trials = new Map<string, Trial>();
  if (state.kind === 'tried' || state.kind === 'moving') {
    for (const one of state.ripple.proposals) trials.set(one.issueId, { kind: 'proposed', to: one.to, days: one.days });
    for (const one of state.ripple.shifts) trials.set(one.issueId, { kind: 'follows', to: one.to, days: one.days });
  }
  trials.set(milestone.id, { kind: 'wanted', to, days: workdaysMoved(milestone, to, model) });
  return trials;
}

/** Working days by which the due day moves, or the start where only that does; 0 from no date. */
export function workdaysMoved(milestone: MilestoneView, to: WantedDates, model: TimelineModel): number {
  const { start, due } = milestone;
  const calendar = calendarOf(model, milestone);
  const between = (from: string, until: string) =>
    workdaysUpToDay(calendar, dayToNumber(until)) - workdaysUpToDay(calendar, dayToNumber(from));
  if (due !== null && due !== to.due) return between(due, to.due);
  return start !== null && to.start !== null ? between(start, to.start) : 0;
}

import { workdaysUpToDay } from '../../../../src/domain/calendar/work-calendar';
import { followers } from '../../what-if/followers';
import type { Trial } from '../layout/lay-rows';
import { dayToNumber } from '../model/day-to-number';
import { calendarOf, type TimelineModel } from '../model/timeline-model';
import type { MilestoneView } from '../../../../src/contract/launch';
import type { WantedDates } from './dragged-dates';
import type { Mover } from './use-move';

/** What the picture shows of dates that are only asked about, by issue. */
export function trialsOf(
  { state, found }: Pick<Mover, 'state' | 'found'>,
  model: TimelineModel,
): ReadonlyMap<string, Trial> {
  const trials = new Map<string, Trial>();
  for (const { issue, to, days } of found?.proposals ?? []) trials.set(issue.id, { kind: 'proposed', to, days });
  for (const { issue, to, days } of found ? followers(found) : []) trials.set(issue.id, { kind: 'follows', to, days });
  const wanted = wantedOf({ state, found });
  if (wanted) trials.set(wanted.milestone.id, { kind: 'wanted', to: wanted.to, days: workdaysMoved(wanted, model) });
  return trials;
}

interface Wanted {
  readonly milestone: MilestoneView;
  readonly to: WantedDates;
}

function wantedOf({ state, found }: Pick<Mover, 'state' | 'found'>): Wanted | undefined {
  if (state.kind === 'held') return state;
  if (state.kind === 'none' || state.milestone === undefined || !found?.to.due) return undefined;
  return { milestone: state.milestone, to: { start: found.to.start, due: found.to.due } };
}

/** Working days by which the due day moves, or the start where only that does; 0 from no date. */
export function workdaysMoved({ milestone, to }: Wanted, model: TimelineModel): number {
  const { start, due } = milestone;
  const calendar = calendarOf(model, milestone);
  const between = (from: string, until: string) =>
    workdaysUpToDay(calendar, dayToNumber(until)) - workdaysUpToDay(calendar, dayToNumber(from));
  if (due !== null && due !== to.due) return between(due, to.due);
  return start !== null && to.start !== null ? between(start, to.start) : 0;
}

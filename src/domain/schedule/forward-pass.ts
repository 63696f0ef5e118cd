import type { WorkCalendar } from '../calendar/work-calendar';
import { nthWorkdayNumber, workdaysUpToDay } from '../calendar/work-calendar';
import { at, indexAt } from './at';
import type { CompactPlan } from './compact-plan';
import type { EarlyTimes } from './early-times';
import { noTimes, shape } from './early-times';

// In these loops a read through a helper or another module costs more than all the rest.
const { nowhere } = shape;

/** Early times of every milestone that has a place. */
export function forwardPass(plan: CompactPlan): EarlyTimes {
  const times = noTimes(plan.milestones.length);
  plan.calendars.forEach((calendar, rank) => {
    if (!Number.isNaN(plan.finishEdges[rank])) placeByDates(plan, times, rank);
    else if (!Number.isNaN(plan.durations[rank])) placeByBounds({ plan, times, calendar }, rank);
  });
  return times;
}

function placeByDates(plan: CompactPlan, times: EarlyTimes, rank: number): void {
  const startEdge = at(plan.startEdges, rank);
  const finishEdge = at(plan.finishEdges, rank);
  const calendar = plan.calendars[rank];
  if (calendar === undefined) return;
  times.shapes[rank] = startEdge < finishEdge ? shape.work : shape.eveningPoint;
  times.startEdges[rank] = startEdge;
  times.finishEdges[rank] = finishEdge;
  times.startCounts[rank] = workdaysUpToDay(calendar, startEdge);
  times.finishCounts[rank] = workdaysUpToDay(calendar, finishEdge);
}

interface Pass {
  readonly plan: CompactPlan;
  readonly times: EarlyTimes;
  /** Of the milestone to be placed. */
  readonly calendar: WorkCalendar;
}

function placeByBounds(pass: Pass, rank: number): void {
  const { plan, times, calendar } = pass;
  const { first } = plan.links;
  const duration = plan.durations[rank] ?? NaN;
  let start = plan.startFloors[rank] ?? NaN;
  const last = first[rank + 1] ?? 0;
  for (let link = first[rank] ?? 0; link < last; link += 1) {
    const bound = startBehind(pass, link, duration);
    if (bound > start) start = bound;
  }
  if (start === -Infinity) return;
  times.startCounts[rank] = start;
  times.finishCounts[rank] = start + duration;
  if (duration === 0) {
    placePoint(pass, rank, start);
  } else {
    times.shapes[rank] = shape.work;
    times.startEdges[rank] = nthWorkdayNumber(calendar, start + 1) - 1;
    times.finishEdges[rank] = nthWorkdayNumber(calendar, start + duration);
  }
}

/** Working days that have passed where the link lets its successor start; -Infinity when its predecessor has no place. */
function startBehind({ plan: { links, calendars }, times, calendar }: Pass, link: number, duration: number): number {
  const from = links.from[link] ?? 0;
  if (times.shapes[from] === nowhere) return -Infinity;
  const fromStart = links.fromStart[link] === 1;
  const passed =
    calendars[from] === calendar
      ? (fromStart ? times.startCounts : times.finishCounts)[from]
      : workdaysUpToDay(calendar, at(fromStart ? times.startEdges : times.finishEdges, from));
  return (passed ?? NaN) + (links.lags[link] ?? 0) - (links.toFinish[link] === 1 ? duration : 0);
}

/**
 * A point placed by a day on which it may start is shown there. One placed by a predecessor happens with that, on a
 * free day too, or on the evening of the last day of the lag. Of several the latest counts.
 */
function placePoint(pass: Pass, rank: number, count: number): void {
  const { plan, times, calendar } = pass;
  const { first, from, fromStart, lags } = plan.links;
  const evening = nthWorkdayNumber(calendar, count);
  // No evening with this count lies later than the morning of the next working day.
  if (at(plan.startFloors, rank) === count) {
    setPoint(times, rank, { edge: nthWorkdayNumber(calendar, count + 1) - 1, isMorning: true });
    return;
  }
  let latest = { edge: -Infinity, isMorning: false };
  for (let link = indexAt(first, rank); link < indexAt(first, rank + 1); link += 1) {
    if (startBehind(pass, link, 0) !== count) continue;
    const end = fromStart[link] === 1 ? 'start' : 'finish';
    const point = lags[link] === 0 ? pointAt(times, indexAt(from, link), end) : { edge: evening, isMorning: false };
    const isLater = point.edge > latest.edge || (point.edge === latest.edge && point.isMorning);
    if (isLater) latest = point;
  }
  setPoint(times, rank, latest);
}

interface Point {
  readonly edge: number;
  readonly isMorning: boolean;
}

function pointAt({ shapes, startEdges, finishEdges }: EarlyTimes, rank: number, end: 'start' | 'finish'): Point {
  const isMorning = shapes[rank] === shape.morningPoint || (shapes[rank] === shape.work && end === 'start');
  return { edge: at(end === 'start' ? startEdges : finishEdges, rank), isMorning };
}

function setPoint({ shapes, startEdges, finishEdges }: EarlyTimes, rank: number, { edge, isMorning }: Point): void {
  shapes[rank] = isMorning ? shape.morningPoint : shape.eveningPoint;
  startEdges[rank] = edge;
  finishEdges[rank] = edge;
}

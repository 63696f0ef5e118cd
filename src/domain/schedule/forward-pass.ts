import { nthWorkdayNumber, workdaysUpToDay } from '../calendar/work-calendar';
import { at, indexAt } from './at';
import { calendarAt, type CompactPlan } from './compact-plan';
import type { EarlyTimes } from './early-times';
import { shape, timesByDates } from './early-times';
import { linkKind } from './link-kind';

// In these loops a read through another module costs more than all the rest.
const { fromStart, toFinish, acrossCalendars, overridden } = linkKind;
const { work } = shape;

/** Early times of every milestone that has a place. */
export function forwardPass(plan: CompactPlan): EarlyTimes {
  const times = timesByDates(plan);
  const pass = { plan, times };
  for (const rank of plan.undated) if (!Number.isNaN(plan.durations[rank])) place(pass, rank);
  return times;
}

interface Pass {
  readonly plan: CompactPlan;
  readonly times: EarlyTimes;
}

function place(pass: Pass, rank: number): void {
  const { plan, times } = pass;
  const duration = plan.durations[rank] ?? NaN;
  const last = plan.links.first[rank + 1] ?? 0;
  let start = plan.startFloors[rank] ?? NaN;
  for (let link = plan.links.first[rank] ?? 0; link < last; link += 1) {
    const bound = startBehind(pass, link, rank);
    if (bound > start) start = bound;
  }
  if (start === -Infinity) return;
  times.startCounts[rank] = start;
  times.finishCounts[rank] = start + duration;
  if (duration === 0) {
    placePoint(pass, rank, start);
  } else {
    const calendar = calendarAt(plan, rank);
    times.shapes[rank] = work;
    times.startEdges[rank] = nthWorkdayNumber(calendar, start + 1) - 1;
    times.finishEdges[rank] = nthWorkdayNumber(calendar, start + duration);
  }
}

/** Working days that have passed where the link lets `rank` start; NaN when its predecessor has no place. */
function startBehind({ plan, times }: Pass, link: number, rank: number): number {
  const { from, kinds, lags } = plan.links;
  const kind = kinds[link] ?? 0;
  const predecessor = from[link] ?? 0;
  const lag = lags[link] ?? 0;
  if (kind === 0) return (times.finishCounts[predecessor] ?? 0) + lag;
  if ((kind & overridden) !== 0) return NaN;
  const isFromStart = (kind & fromStart) !== 0;
  const passed =
    (kind & acrossCalendars) === 0
      ? (isFromStart ? times.startCounts : times.finishCounts)[predecessor]
      : passedAt(plan, rank, (isFromStart ? times.startEdges : times.finishEdges)[predecessor]);
  return (passed ?? NaN) + lag - ((kind & toFinish) === 0 ? 0 : (plan.durations[rank] ?? NaN));
}

/** Working days of the calendar of `rank` that have passed at an edge. */
function passedAt(plan: CompactPlan, rank: number, edge = NaN): number {
  return Number.isNaN(edge) ? NaN : workdaysUpToDay(calendarAt(plan, rank), edge);
}

/**
 * A point placed by a day on which it may start is shown there. One placed by a predecessor happens with that, on a
 * free day too, or on the evening of the last day of the lag. Of several the latest counts.
 */
function placePoint(pass: Pass, rank: number, count: number): void {
  const { plan, times } = pass;
  const { first, from, kinds, lags } = plan.links;
  const calendar = calendarAt(plan, rank);
  const evening = nthWorkdayNumber(calendar, count);
  // No evening with this count lies later than the morning of the next working day.
  if (at(plan.startFloors, rank) === count) {
    setPoint(times, rank, { edge: nthWorkdayNumber(calendar, count + 1) - 1, isMorning: true });
    return;
  }
  let latest = { edge: -Infinity, isMorning: false };
  for (let link = indexAt(first, rank); link < indexAt(first, rank + 1); link += 1) {
    if (startBehind(pass, link, rank) !== count) continue;
    const end = ((kinds[link] ?? 0) & fromStart) === 0 ? 'finish' : 'start';
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

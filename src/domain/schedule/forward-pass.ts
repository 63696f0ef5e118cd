import { nthWorkdayNumber, workdaysUpToDay } from '../calendar/work-calendar';
import { at, indexAt } from './at';
import { calendarAt, type CompactPlan } from './compact-plan';
import type { EarlyTimes } from './early-times';
import { edgeOf, shape, timesByDates } from './early-times';
import { linkKind } from './link-kind';

// In these loops a read through another module costs more than all the rest.
const { fromStart, toFinish, acrossCalendars, overridden, allButMode } = linkKind;
const { work } = shape;

/** Early times of every milestone that has a place. */
export function forwardPass(plan: CompactPlan): EarlyTimes {
  const times = timesByDates(plan);
  const { shapes, startCounts, finishCounts } = times;
  const { durations, startFloors } = plan;
  const { first, others: from, kinds, lags } = plan.links.incoming;
  const pass = { plan, times };
  for (const rank of plan.undated) {
    const duration = durations[rank] ?? NaN;
    if (Number.isNaN(duration)) continue;
    let start = startFloors[rank] ?? NaN;
    const last = first[rank + 1] ?? 0;
    for (let link = first[rank] ?? 0; link < last; link += 1) {
      const isPlain = ((kinds[link] ?? 0) & allButMode) === 0;
      const bound = isPlain
        ? (finishCounts[from[link] ?? 0] ?? NaN) + (lags[link] ?? 0)
        : startBehind(pass, link, rank);
      // A predecessor that has no place, NaN, is no greater.
      if (bound > start) start = bound;
    }
    if (start === -Infinity) continue;
    startCounts[rank] = start;
    finishCounts[rank] = start + duration;
    if (duration === 0) placePoint(pass, rank, start);
    else shapes[rank] = work;
  }
  return times;
}

interface Pass {
  readonly plan: CompactPlan;
  readonly times: EarlyTimes;
}

/** Working days that have passed where the link lets `rank` start; NaN when nothing binds. */
function startBehind({ plan, times }: Pass, link: number, rank: number): number {
  const { others, kinds, lags } = plan.links.incoming;
  const kind = kinds[link] ?? 0;
  if ((kind & overridden) !== 0) return NaN;
  const predecessor = indexAt(others, link);
  const end = (kind & fromStart) === 0 ? 'finish' : 'start';
  const passed =
    (kind & acrossCalendars) === 0
      ? at(end === 'start' ? times.startCounts : times.finishCounts, predecessor)
      : passedAt(plan, rank, edgeOf(plan, times, { rank: predecessor, end }));
  return passed + at(lags, link) - ((kind & toFinish) === 0 ? 0 : at(plan.durations, rank));
}

/** Working days of the calendar of `rank` that have passed at an edge. */
function passedAt(plan: CompactPlan, rank: number, edge: number): number {
  return Number.isNaN(edge) ? NaN : workdaysUpToDay(calendarAt(plan, rank), edge);
}

/**
 * A point placed by a day on which it may start is shown there. One placed by a predecessor happens with that, on a
 * free day too, or on the evening of the last day of the lag. Of several the latest counts.
 */
function placePoint(pass: Pass, rank: number, count: number): void {
  const { plan, times } = pass;
  const { first, others: from, kinds, lags } = plan.links.incoming;
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
    const point = lags[link] === 0 ? pointAt(pass, indexAt(from, link), end) : { edge: evening, isMorning: false };
    const isLater = point.edge > latest.edge || (point.edge === latest.edge && point.isMorning);
    if (isLater) latest = point;
  }
  setPoint(times, rank, latest);
}

interface Point {
  readonly edge: number;
  readonly isMorning: boolean;
}

function pointAt({ plan, times }: Pass, rank: number, end: 'start' | 'finish'): Point {
  const ownShape = times.shapes[rank];
  const isMorning = ownShape === shape.morningPoint || (ownShape === work && end === 'start');
  return { edge: edgeOf(plan, times, { rank, end }), isMorning };
}

function setPoint({ shapes, startEdges, finishEdges }: EarlyTimes, rank: number, { edge, isMorning }: Point): void {
  shapes[rank] = isMorning ? shape.morningPoint : shape.eveningPoint;
  startEdges[rank] = edge;
  finishEdges[rank] = edge;
}

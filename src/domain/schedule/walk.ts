import { workdaysUpToDay } from '../calendar/work-calendar';
import { calendarAt, type CompactPlan } from './compact-plan';
import { layChanges } from './lay-changes';
import { linkKind } from './link-kind';
import type { Change } from './plan';
import { settleAt } from './settle-at';
import { edgeNow, mark, startShift, startWalk, type Walk, type Walked } from './walked';
import { way } from './way-to-move';

// In these loops a read through another module costs more than all the rest.
const { fromStart, toFinish, exactly, keepsGap, acrossCalendars, overridden } = linkKind;
const { stays, undated, proposes, unevenly, mayBreak } = way;
const { changed, given, visited, moved, newlyDated, careful } = mark;

/**
 * Follows changes through a plan, predecessors first, so that each milestone behind one that changed or moved is settled
 * once, and no other is looked at.
 * @returns the ripple in numbers; `describeRipple` writes it out
 */
export function walk(plan: CompactPlan, changes: readonly Change[]): Walked {
  const here = startWalk(plan, layChanges(plan, changes));
  const { marks, waiting, waitingFours, finishShifts, order } = here;
  const { first, others: from, lags } = plan.links.incoming;
  const { first: firstOut, others: successors } = plan.links.outgoing;
  const { startCounts, finishCounts } = plan.times;
  const { ways } = plan;
  let movedCount = 0;
  for (let rank = 0; rank < marks.length; rank += 1) {
    if (waiting[rank] === 0) {
      // Where nobody waits, four at a time.
      if ((rank & 3) === 3) while (waitingFours[(rank >> 2) + 1] === 0) rank += 4;
      continue;
    }
    if (((marks[rank] ?? 0) | (ways[rank] ?? 0)) === 0) {
      // Nearly all are here: free to move, all links plain. The greatest bound counts; no date, NaN, is no greater.
      const own = startCounts[rank] ?? 0;
      let start = own;
      const last = first[rank + 1] ?? 0;
      for (let link = first[rank] ?? 0; link < last; link += 1) {
        const predecessor = from[link] ?? 0;
        const bound = (finishCounts[predecessor] ?? 0) + (finishShifts[predecessor] ?? 0) + (lags[link] ?? 0);
        if (bound > start) start = bound;
      }
      if (start === own) {
        marks[rank] = visited;
        continue;
      }
      marks[rank] = visited | moved;
      finishShifts[rank] = start - own;
      order[movedCount++] = rank;
    } else {
      const became = visit(here, rank);
      if ((became & moved) !== 0) order[movedCount++] = rank;
      if ((became & (changed | moved)) === 0) continue;
    }
    const lastOut = firstOut[rank + 1] ?? 0;
    for (let link = firstOut[rank] ?? 0; link < lastOut; link += 1) waiting[successors[link] ?? 0] = 1;
  }
  return { ...here, moved: order.subarray(0, movedCount) };
}

/** Settles one that is not plain. @returns its marks */
function visit(here: Walk, rank: number): number {
  const { marks } = here;
  const known = marks[rank] ?? 0;
  if ((known & changed) === 0 || hasActivePredecessor(here, rank)) {
    marks[rank] = known | visited;
    follow(here, rank);
  }
  if ((known & newlyDated) !== 0) makeSuccessorsCareful(here, rank);
  return marks[rank] ?? 0;
}

function hasActivePredecessor({ plan, marks }: Walk, rank: number): boolean {
  const { first, others } = plan.links.incoming;
  return others.subarray(first[rank], first[rank + 1]).some((one) => ((marks[one] ?? 0) & (changed | moved)) !== 0);
}

function makeSuccessorsCareful({ plan, marks }: Walk, rank: number): void {
  const { first, others } = plan.links.outgoing;
  for (const one of others.subarray(first[rank], first[rank + 1])) marks[one] = (marks[one] ?? 0) | careful;
}

function follow(here: Walk, rank: number): void {
  const { plan, marks } = here;
  const ownWay = plan.ways[rank] ?? 0;
  const known = marks[rank] ?? 0;
  if ((ownWay & mayBreak) !== 0 || (known & given) !== 0) here.mayBreak.push(rank);
  if ((ownWay & (stays | undated)) !== 0 || (known & given) !== 0) return;
  if ((ownWay & unevenly) !== 0 || (known & careful) !== 0) {
    settleAt(here, rank);
    return;
  }
  const days = mixedStart(here, rank) - (plan.times.startCounts[rank] ?? 0);
  if (days === 0) return;
  if ((ownWay & proposes) !== 0) {
    settleAt(here, rank);
  } else {
    here.finishShifts[rank] = days;
    marks[rank] = known | moved;
  }
}

/** As `newStart`, for links of every kind. */
function mixedStart(here: Walk, rank: number): number {
  const { first, others: from, lags, kinds } = here.plan.links.incoming;
  const { startCounts, finishCounts } = here.plan.times;
  const own = startCounts[rank] ?? 0;
  const duration = (finishCounts[rank] ?? 0) - own;
  let lower = -Infinity;
  let exact = -Infinity;
  let kept = -Infinity;
  const last = first[rank + 1] ?? 0;
  for (let link = first[rank] ?? 0; link < last; link += 1) {
    const kind = kinds[link] ?? 0;
    if ((kind & overridden) !== 0) continue;
    const predecessor = from[link] ?? 0;
    const isFromStart = (kind & fromStart) !== 0;
    let days = isFromStart ? startShift(here, predecessor) : (here.finishShifts[predecessor] ?? 0);
    let now = ((isFromStart ? startCounts : finishCounts)[predecessor] ?? 0) + days;
    if (Number.isNaN(now)) continue;
    if ((kind & acrossCalendars) !== 0) {
      now = carried(here, rank, edgeNow(here, predecessor, isFromStart));
      if ((kind & keepsGap) !== 0) days = now - carried(here, rank, edgeBefore(here, predecessor, isFromStart));
    }
    const bound = now + (lags[link] ?? 0) - ((kind & toFinish) === 0 ? 0 : duration);
    if (bound > lower) lower = bound;
    if ((kind & exactly) !== 0 && bound > exact) exact = bound;
    if ((kind & keepsGap) !== 0 && days > kept) kept = days;
  }
  const target = exact > -Infinity ? exact : kept > -Infinity ? own + kept : own;
  return lower > target ? lower : target;
}

function edgeBefore({ plan }: Walk, rank: number, isStart: boolean): number {
  return (isStart ? plan.times.startEdges : plan.times.finishEdges)[rank] ?? NaN;
}

/** Working days of the calendar of `rank`, up to an edge. */
function carried({ plan }: Walk, rank: number, edge: number): number {
  return workdaysUpToDay(calendarAt(plan, rank), edge);
}

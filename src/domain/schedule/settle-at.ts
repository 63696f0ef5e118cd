import { workdaysUpToDay } from '../calendar/work-calendar';
import type { Bound } from './bound';
import { boundEnds } from './bound-ends';
import { calendarAt, milestoneAt } from './compact-plan';
import { linkKind } from './link-kind';
import type { Move } from './move';
import { instantOf, placementOf } from './placement';
import { settle } from './settle';
import { edgeNow, mark, type Walk, type Walked } from './walked';
import { way } from './way-to-move';

/** A bound that remembers the rank it comes from. */
export interface RankedBound extends Bound {
  readonly from: number;
}

/** Settles one milestone whose start and finish may not move alike, or for which a person is asked. */
export function settleAt(here: Walk, rank: number): void {
  const { plan, marks, finishShifts } = here;
  const move = moveAt(here, rank);
  if (move === undefined) return;
  if (((plan.ways[rank] ?? 0) & way.proposes) !== 0) {
    here.proposals.set(rank, move);
    return;
  }
  here.uneven.set(rank, move);
  const calendar = calendarAt(plan, rank);
  finishShifts[rank] = instantOf(move.placement, 'finish', calendar) - (plan.times.finishCounts[rank] ?? NaN);
  marks[rank] = (marks[rank] ?? 0) | mark.moved | mark.uneven;
}

/** What its bounds make of one milestone, as far as its predecessors are settled. */
export function moveAt(walked: Walked, rank: number): Move<RankedBound> | undefined {
  const milestone = milestoneAt(walked.plan, rank);
  const placement = placementOf(milestone);
  if (placement === undefined) return undefined;
  const calendar = calendarAt(walked.plan, rank);
  return settle({ placement, calendar, state: milestone.state }, boundsAt(walked, rank));
}

function boundsAt(walked: Walked, rank: number): RankedBound[] {
  const { plan } = walked;
  const { first, others: from, kinds, lags, places } = plan.links.incoming;
  const { startEdges, finishEdges } = plan.times;
  const calendar = calendarAt(plan, rank);
  const bounds: RankedBound[] = [];
  const last = first[rank + 1] ?? 0;
  for (let link = first[rank] ?? 0; link < last; link += 1) {
    const predecessor = from[link] ?? 0;
    const isFromStart = ((kinds[link] ?? 0) & linkKind.fromStart) !== 0;
    const edge = edgeNow(walked, predecessor, isFromStart);
    const dependency = plan.dependencies[places[link] ?? -1];
    if (dependency === undefined || dependency.overridden || Number.isNaN(edge)) continue;
    const edgeBefore = (isFromStart ? startEdges : finishEdges)[predecessor] ?? NaN;
    const lag = lags[link] ?? 0;
    bounds.push({
      from: predecessor,
      mode: dependency.mode,
      end: boundEnds(dependency.type).successor,
      before: Number.isNaN(edgeBefore) ? undefined : workdaysUpToDay(calendar, edgeBefore) + lag,
      now: workdaysUpToDay(calendar, edge) + lag,
    });
  }
  return bounds;
}

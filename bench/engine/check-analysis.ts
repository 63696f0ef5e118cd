import { workdaysUpTo } from '../../src/domain/calendar/work-calendar';
import { backwardPass } from '../../src/domain/schedule/backward-pass';
import { compactPlan } from '../../src/domain/schedule/compact-plan';
import { forwardPass } from '../../src/domain/schedule/forward-pass';
import type { Plan } from '../../src/domain/schedule/plan';
import type { Cone } from './cone';
import { firstDay } from '../graphs/plan-of-points';

/** The same network as work that is still to be placed. `durationOf` a place: working days, 0 for a point. */
export function withoutDates(plan: Plan, durationOf: (place: number) => number): Plan {
  const milestones = plan.milestones.map((milestone, place) => ({
    ...milestone,
    start: undefined,
    due: undefined,
    duration: durationOf(place),
  }));
  return { ...plan, projectStart: firstDay, milestones };
}

/**
 * Reckons early finishes and floats of work of one day each along the links of the cone, and compares.
 * @throws Error that names the first milestone on which the engine differs
 */
export function checkAnalysis(plan: Plan, cone: Cone): void {
  const compact = compactPlan(plan);
  const times = forwardPass(compact);
  const floats = backwardPass(compact, times);
  const rankById = new Map(compact.milestones.map(({ id }, rank) => [id, rank]));
  const starts = earlyStarts(cone);
  const lates = lateStarts(cone, starts);
  for (const [rank, id] of cone.ids.entries()) {
    const own = rankById.get(id) ?? -1;
    const start = starts[rank] ?? NaN;
    if (times.startCounts[own] === start && floats.total[own] === (lates[rank] ?? NaN) - start) continue;
    const found = `${times.startCounts[own]} with a float of ${floats.total[own]}`;
    throw new Error(`Cannot measure: the engine starts "${id}" on working day ${found}, a plain pass on ${start}`);
  }
}

function earlyStarts({ ids, calendars: [calendar], first, from, lags }: Cone): Int32Array {
  const floor = calendar === undefined ? 0 : workdaysUpTo(calendar, firstDay) - 1;
  const starts = new Int32Array(ids.length).fill(floor);
  for (let rank = 0; rank < ids.length; rank += 1) {
    for (let link = first[rank] ?? 0; link < (first[rank + 1] ?? 0); link += 1) {
      const bound = (starts[from[link] ?? 0] ?? 0) + 1 + (lags[link] ?? 0);
      starts[rank] = Math.max(starts[rank] ?? 0, bound);
    }
  }
  return starts;
}

function lateStarts({ ids, first, from, lags }: Cone, starts: Int32Array): Int32Array {
  const last = starts.reduce((a, b) => Math.max(a, b));
  const lates = new Int32Array(ids.length).fill(last);
  for (let rank = ids.length - 1; rank >= 0; rank -= 1) {
    for (let link = first[rank] ?? 0; link < (first[rank + 1] ?? 0); link += 1) {
      const limit = (lates[rank] ?? 0) - 1 - (lags[link] ?? 0);
      lates[from[link] ?? 0] = Math.min(lates[from[link] ?? 0] ?? 0, limit);
    }
  }
  return lates;
}

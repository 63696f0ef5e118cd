import type { Plan } from '../src/domain/schedule/plan';

/**
 * The least that any engine must do, as an estimate of the limit: one topological pass over flat arrays that carries
 * the greatest of `finish + lag` along every link, without calendars, types, modes or reasons. Everything it lacks is
 * laid out beforehand and not measured.
 */
export function barePass({ milestones, dependencies }: Plan): () => Int32Array {
  const size = milestones.length;
  const placeById = new Map(milestones.map(({ id }, place) => [id, place]));
  const sorted = dependencies
    .map(({ from, to, lag }) => ({ from: placeById.get(from) ?? 0, to: placeById.get(to) ?? 0, lag }))
    .sort((a, b) => a.from - b.from);
  const first = new Int32Array(size + 1);
  const gates = new Int32Array(size);
  for (const { from, to } of sorted) {
    first[from + 1] = (first[from + 1] ?? 0) + 1;
    gates[to] = (gates[to] ?? 0) + 1;
  }
  for (let node = 0; node < size; node += 1) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
  const successors = Int32Array.from(sorted, ({ to }) => to);
  const lags = Int32Array.from(sorted, ({ lag }) => lag);
  return () => pass({ first, gates: gates.slice(), successors, lags });
}

interface Laid {
  readonly first: Int32Array;
  /** Predecessors still to come, counted down. */
  readonly gates: Int32Array;
  readonly successors: Int32Array;
  readonly lags: Int32Array;
}

function pass({ first, gates, successors, lags }: Laid): Int32Array {
  const size = gates.length;
  const finishes = new Int32Array(size);
  const queue = new Int32Array(size);
  let queued = 0;
  for (let node = 0; node < size; node += 1) if (gates[node] === 0) queue[queued++] = node;
  for (let taken = 0; taken < queued; taken += 1) {
    const node = queue[taken] ?? 0;
    const finish = finishes[node] ?? 0;
    const last = first[node + 1] ?? 0;
    for (let link = first[node] ?? 0; link < last; link += 1) {
      const successor = successors[link] ?? 0;
      const bound = finish + (lags[link] ?? 0);
      if (bound > (finishes[successor] ?? 0)) finishes[successor] = bound;
      const left = (gates[successor] ?? 0) - 1;
      gates[successor] = left;
      if (left === 0) queue[queued++] = successor;
    }
  }
  return finishes;
}

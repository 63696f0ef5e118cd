import type { Cone } from './cone';
import type { Kind } from './kind';

/**
 * The least that any engine must do, as an estimate of the limit: one topological pass over flat arrays that carries
 * the greatest of `finish + lag` along every link of the cone (A. B. Kahn, "Topological sorting of large networks", 1962).
 * It lacks calendars, types, modes, days, reasons, what lies outside the cone, and finding the cone: that is laid out
 * beforehand and not measured, nor is room for the answer taken anew in each run.
 */
export const barePass: Kind = {
  name: 'bare topological pass',
  layOut: (cone) => {
    const pass = layOut(cone);
    return { run: (days) => carry(pass, days), finishes: () => pass.finishes };
  },
};

interface Pass {
  readonly before: Int32Array;
  readonly finishes: Int32Array;
  /** Number of predecessors; and those still to come, counted down. */
  readonly gates: Int32Array;
  readonly left: Int32Array;
  readonly queue: Int32Array;
  /** Links grouped by predecessor. */
  readonly first: Int32Array;
  readonly successors: Int32Array;
  readonly lags: Int32Array;
}

function carry({ before, finishes, gates, left, queue, first, successors, lags }: Pass, days: number): void {
  finishes.set(before);
  left.set(gates);
  finishes[0] = (finishes[0] ?? 0) + days;
  queue[0] = 0;
  let queued = 1;
  for (let taken = 0; taken < queued; taken += 1) {
    const rank = queue[taken] ?? 0;
    const finish = finishes[rank] ?? 0;
    const last = first[rank + 1] ?? 0;
    for (let link = first[rank] ?? 0; link < last; link += 1) {
      const successor = successors[link] ?? 0;
      const bound = finish + (lags[link] ?? 0);
      if (bound > (finishes[successor] ?? 0)) finishes[successor] = bound;
      const missing = (left[successor] ?? 0) - 1;
      left[successor] = missing;
      if (missing === 0) queue[queued++] = successor;
    }
  }
}

function layOut(cone: Cone): Pass {
  const size = cone.ids.length;
  const first = new Int32Array(size + 1);
  for (const from of cone.from) first[from + 1] = (first[from + 1] ?? 0) + 1;
  for (let rank = 0; rank < size; rank += 1) first[rank + 1] = (first[rank + 1] ?? 0) + (first[rank] ?? 0);
  const room = first.slice();
  const successors = new Int32Array(cone.from.length);
  const lags = new Int32Array(cone.from.length);
  for (let rank = 0; rank < size; rank += 1) {
    for (let link = cone.first[rank] ?? 0; link < (cone.first[rank + 1] ?? 0); link += 1) {
      const from = cone.from[link] ?? 0;
      const place = room[from] ?? 0;
      room[from] = place + 1;
      successors[place] = rank;
      lags[place] = cone.lags[link] ?? 0;
    }
  }
  return {
    before: cone.finishes,
    finishes: new Int32Array(size),
    gates: Int32Array.from({ length: size }, (_, rank) => (cone.first[rank + 1] ?? 0) - (cone.first[rank] ?? 0)),
    left: new Int32Array(size),
    queue: new Int32Array(size),
    first,
    successors,
    lags,
  };
}

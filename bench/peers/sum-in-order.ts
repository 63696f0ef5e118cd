import type { Cone } from '../engine/cone';

/** For a peer that only orders: what it would still have to reckon, over flat arrays. */
export function sumInOrder(cone: Cone, finishes: Int32Array, { order, days }: SumTask): void {
  const { first, from, lags, finishes: before } = cone;
  finishes.set(before);
  finishes[0] = (before[0] ?? 0) + days;
  for (const key of order) {
    const rank = Number(key);
    let finish = finishes[rank] ?? 0;
    const last = first[rank + 1] ?? 0;
    for (let link = first[rank] ?? 0; link < last; link += 1) {
      const bound = (finishes[from[link] ?? 0] ?? 0) + (lags[link] ?? 0);
      if (bound > finish) finish = bound;
    }
    finishes[rank] = finish;
  }
}

interface SumTask {
  /** Ranks as the peer's keys, predecessors first. */
  readonly order: readonly string[];
  readonly days: number;
}

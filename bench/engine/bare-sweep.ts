import type { Cone } from './cone';
import type { Kind } from './kind';

/** `barePass` with the order known beforehand as well: it only adds and compares. For whoever wants the floor below the limit. */
export const bareSweep: Kind = {
  name: 'bare sweep in a given order',
  isOrderGiven: true,
  layOut: (cone) => {
    const finishes = new Int32Array(cone.ids.length);
    return { run: (days) => sweep(cone, finishes, days), finishes: () => finishes };
  },
};

function sweep({ first, from, lags, finishes: before }: Cone, finishes: Int32Array, days: number): void {
  finishes[0] = (before[0] ?? 0) + days;
  let link = 0;
  for (let rank = 1; rank < finishes.length; rank += 1) {
    let finish = before[rank] ?? 0;
    const last = first[rank + 1] ?? 0;
    for (; link < last; link += 1) {
      const bound = (finishes[from[link] ?? 0] ?? 0) + (lags[link] ?? 0);
      if (bound > finish) finish = bound;
    }
    finishes[rank] = finish;
  }
}

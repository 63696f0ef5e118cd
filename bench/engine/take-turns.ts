import { middleOf } from '../median';

/** Does the work once. */
export type Work = () => void;

/** Ms that a kind of work warms up, and that it then works in each turn; one run at least. */
const warmUpMs = 250;
const turnMs = 15;
/** Ms of one run from which on work takes every third turn: its median needs fewer, and all have an end in time. */
const slowMs = 100;

/**
 * Kinds of work take turns, so that a busy machine slows all of them alike. Where Node lets it (`--expose-gc`), young
 * garbage is collected between turns, so that none cleans up for another.
 * @returns ms of one run of each, the median of its turns
 */
export function takeTurns(works: readonly Work[], turns: number): number[] {
  const times = works.map((): number[] => []);
  const warmMs = works.map((work) => msOfRuns(work, warmUpMs));
  globalThis.gc?.();
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [index, work] of works.entries()) {
      if (turn % 3 > 0 && (warmMs[index] ?? 0) > slowMs) continue;
      globalThis.gc?.({ type: 'minor' });
      times[index]?.push(msOfRuns(work, turnMs));
    }
  }
  return times.map(middleOf);
}

/** Repeats for so many ms, so that short work is not measured by the grain of the clock. @returns ms of one run */
function msOfRuns(work: Work, forMs: number): number {
  const start = performance.now();
  let runs = 0;
  let ms = 0;
  while (ms < forMs) {
    work();
    runs += 1;
    ms = performance.now() - start;
  }
  return ms / runs;
}

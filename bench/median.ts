/** Runs something several times after a warm-up. @returns the median, in ms */
export async function median(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return middleOf(times);
}

/** `median` of several kinds of work that take turns; a third of the runs, at least one, warms up. */
export async function interleavedMedians(runs: number, works: readonly (() => unknown)[]): Promise<number[]> {
  const times = works.map((): number[] => []);
  const warmUp = Math.ceil(runs / 3);
  for (let run = 0; run < warmUp + runs; run += 1) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (run >= warmUp) times[index]?.push(performance.now() - start);
    }
  }
  return times.map(middleOf);
}

export function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

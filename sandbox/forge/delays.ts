import type { SiteClock } from '../site/site';

/** Waits of the platform: retries, delayed jobs. */
export interface Delays {
  /**
   * Runs `then` once `ms` have passed on the site, or at once when the clock is set past it.
   * @returns forget it
   */
  after(ms: number, then: () => void): () => void;
  /** Ends every wait at once. */
  flush(): void;
}

/** @param timeScale real time is the wait divided by it, so that tests need not sit through a platform's delays */
export function createDelays(clock: SiteClock, timeScale: number): Delays {
  const waits = new Set<{ readonly due: number; run(): void }>();
  clock.onChange(() => {
    const now = clock.now().getTime();
    for (const wait of [...waits]) if (wait.due <= now) wait.run();
  });
  return {
    flush: () => {
      for (const wait of [...waits]) wait.run();
    },
    after: (ms, then) => {
      const forget = (): void => {
        clearTimeout(timer);
        waits.delete(wait);
      };
      const run = (): void => {
        forget();
        then();
      };
      const wait = { due: clock.now().getTime() + ms, run };
      const timer = setTimeout(run, ms / timeScale);
      waits.add(wait);
      return forget;
    },
  };
}

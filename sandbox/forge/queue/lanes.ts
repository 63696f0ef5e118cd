/** Work under a concurrency key: at most `limit` of it at a time, whatever queue it came from. */
export interface Lanes {
  run(lane: { readonly key: string; readonly limit: number } | undefined, work: () => Promise<void>): Promise<void>;
}

export function createLanes(): Lanes {
  const busy = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();
  const leave = (key: string): void => {
    busy.set(key, (busy.get(key) ?? 1) - 1);
    const queue = waiting.get(key) ?? [];
    waiting.delete(key);
    // Each looks again whether there is room: their limits may differ.
    for (const retry of queue) retry();
  };
  const enter = async ({ key, limit }: { readonly key: string; readonly limit: number }): Promise<void> => {
    while ((busy.get(key) ?? 0) >= limit) {
      await new Promise<void>((resolve) => waiting.set(key, [...(waiting.get(key) ?? []), resolve]));
    }
    busy.set(key, (busy.get(key) ?? 0) + 1);
  };
  return {
    run: async (lane, work) => {
      if (lane === undefined) return work();
      await enter(lane);
      try {
        await work();
      } finally {
        leave(lane.key);
      }
    },
  };
}

/** What is under way on the Forge side, and who waits for it to end. */
export interface Pending {
  /** @returns ends it */
  hold(label: string): () => void;
  /** @returns true as soon as nothing is under way; false when that has not happened after `timeoutMs` */
  whenIdle(timeoutMs: number): Promise<boolean>;
  /** What is under way, with how often. */
  labels(): readonly string[];
}

export function createPending(): Pending {
  const held = new Map<symbol, string>();
  const waiting = new Set<() => void>();
  const wakeAll = (): void => {
    if (held.size > 0) return;
    for (const wake of waiting) wake();
  };
  return {
    hold: (label) => {
      const token = Symbol(label);
      held.set(token, label);
      return () => {
        held.delete(token);
        // What ends may have started something else in the same turn.
        if (held.size === 0) setImmediate(wakeAll);
      };
    },
    whenIdle: (timeoutMs) =>
      new Promise((resolve) => {
        const finish = (idle: boolean): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve(idle);
        };
        const wake = (): void => finish(true);
        const timer = setTimeout(() => finish(false), timeoutMs);
        waiting.add(wake);
        setImmediate(wakeAll);
      }),
    labels: () => countEach([...held.values()]),
  };
}

function countEach(labels: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, count]) => (count === 1 ? label : `${label} (${count} times)`));
}

/** Does one thing after another for each name: a change must know the revision that the one before it made. */
export interface ActionQueue {
  readonly add: (name: string, task: () => Promise<void>) => Promise<void>;
  /** Nothing is under way or waiting. */
  readonly isEmpty: () => boolean;
  readonly whenEmpty: () => Promise<void>;
}

export function createActionQueue(): ActionQueue {
  const lastByName = new Map<string, Promise<void>>();
  return {
    add(name, task) {
      // A failed task has told its own trouble; the next one is tried all the same.
      const next = (lastByName.get(name) ?? Promise.resolve()).then(task, task);
      const tracked = next.finally(() => {
        if (lastByName.get(name) === tracked) lastByName.delete(name);
      });
      lastByName.set(name, tracked);
      return tracked;
    },
    isEmpty: () => lastByName.size === 0,
    async whenEmpty() {
      while (lastByName.size > 0) await Promise.allSettled(lastByName.values());
    },
  };
}

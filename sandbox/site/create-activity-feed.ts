import type { Activity, ActivityFeed } from './site';

const kept = 500;

export interface ClearableFeed extends ActivityFeed {
  clear(): void;
}

/** The last lines are kept for whoever opens the drawer later. */
export function createActivityFeed(): ClearableFeed {
  let lines: Activity[] = [];
  const listeners = new Set<(activity: Activity) => void>();
  return {
    add: (activity) => {
      lines = [...lines.slice(1 - kept), activity];
      for (const listener of listeners) listener(activity);
    },
    recent: () => lines,
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    clear: () => {
      lines = [];
    },
  };
}

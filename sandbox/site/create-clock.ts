import type { SiteClock } from './site';

/** A clock that runs with real time, from an offset of 0. */
export function createClock(): SiteClock {
  let offset = 0;
  const listeners: (() => void)[] = [];
  const moveTo = (next: number): void => {
    offset = next;
    for (const listener of listeners) listener();
  };
  return {
    now: () => new Date(Date.now() + offset),
    offset: () => offset,
    set: (now) => moveTo(now.getTime() - Date.now()),
    advance: (ms) => moveTo(offset + ms),
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}

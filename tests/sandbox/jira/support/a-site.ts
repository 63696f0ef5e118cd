import type { Activity, Site } from '../../../../sandbox/site/site';

export interface TestSite extends Site {
  readonly lines: Activity[];
}

/** A site whose clock stands still until it is moved. */
export function aSite(now = '2026-05-04T08:00:00.000Z'): TestSite {
  let time = new Date(now);
  const lines: Activity[] = [];
  const listeners: (() => void)[] = [];
  return {
    baseUrl: 'http://localhost:4400',
    clock: {
      now: () => time,
      offset: () => 0,
      set: (to) => {
        time = to;
        listeners.forEach((listen) => listen());
      },
      // Time that simply passes; a turn of the clock goes through `set`.
      advance: (ms) => {
        time = new Date(time.getTime() + ms);
      },
      onChange: (listener) => void listeners.push(listener),
    },
    traffic: { record: () => undefined, all: () => [], clear: () => undefined },
    activity: { add: (line) => void lines.push(line), recent: () => lines, listen: () => () => undefined },
    lines,
  };
}

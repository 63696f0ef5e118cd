import type { Pasts } from '../../app/signal-ports';

/** What Jira remembers of issues, over its REST API. */
export function createPasts(): Pasts {
  return {
    events: () => Promise.reject(new Error('Cannot read the past: not built')),
    comments: () => Promise.reject(new Error('Cannot read comments: not built')),
    linksDrawn: () => Promise.reject(new Error('Cannot read links of the past: not built')),
  };
}

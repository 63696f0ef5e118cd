import type { Pasts } from '../../app/signal-ports';
import { pastComments } from './past-comments';
import { pastEvents } from './past-events';

/** What Jira remembers of issues, over its REST API. */
export function createPasts(): Pasts {
  return {
    events: pastEvents,
    comments: pastComments,
    linksDrawn: () => Promise.reject(new Error('Cannot read links of the past: not built')),
  };
}

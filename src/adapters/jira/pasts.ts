import type { Pasts } from '../../app/signal-ports';
import { linksDrawn } from './links-drawn';
import { pastComments } from './past-comments';
import { pastEvents } from './past-events';

/** What Jira remembers of issues, over its REST API. */
export function createPasts(): Pasts {
  return {
    events: pastEvents,
    comments: pastComments,
    linksDrawn,
  };
}

import type { EventsParts } from '../events/create-events';
import type { Consumer } from '../manifest/app-manifest';

/** Adds a line about the queue to the site's activity. @param deed what the app did: `queued a job` */
export function sayOfQueue({ site, manifest }: EventsParts, deed: string, { queue }: Consumer): void {
  const at = site.clock.now().toISOString();
  site.activity.add({ at, kind: 'job', text: `${manifest.appName} ${deed}`, detail: `queue "${queue}"` });
}

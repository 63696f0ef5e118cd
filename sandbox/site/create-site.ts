import { createActivityFeed, type ClearableFeed } from './create-activity-feed';
import { createClock } from './create-clock';
import { createTrafficLog } from './create-traffic-log';
import type { Site } from './site';

export interface LocalSite extends Site {
  readonly activity: ClearableFeed;
}

/** @param baseUrl `http://localhost:4400`, no trailing slash */
export function createSite(baseUrl: string): LocalSite {
  return { baseUrl, clock: createClock(), traffic: createTrafficLog(), activity: createActivityFeed() };
}

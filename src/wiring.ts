import { randomUUID } from 'node:crypto';
import { createHolidays } from './adapters/holidays/create-holidays';
import { createIssues } from './adapters/jira/create-issues';
import { createMessages } from './adapters/jira/messages';
import { createPasts } from './adapters/jira/pasts';
import { createSite } from './adapters/jira/create-site';
import { createClock } from './adapters/platform/create-clock';
import { digest } from './adapters/platform/digest';
import { createJobs } from './adapters/queue/create-jobs';
import { createGateStore } from './adapters/storage/create-gate-store';
import { createLaunchRecords } from './adapters/storage/create-launch-records';
import { createNarrativeStore } from './adapters/storage/create-narrative-store';
import { createSignalStore } from './adapters/storage/create-signal-store';
import { createStore } from './adapters/storage/create-store';
import { createSettingsStore } from './adapters/storage/settings-store';
import type { World } from './app/ports';

/** The world of one invocation. Nothing is kept between invocations: the next one may be another tenant's. */
export function createWorld(): World {
  const settings = createSettingsStore();
  return {
    issues: createIssues(settings),
    store: createStore(),
    narrative: createNarrativeStore(),
    launches: createLaunchRecords(),
    settings,
    site: createSite(),
    holidays: createHolidays(),
    gates: createGateStore(),
    signals: createSignalStore(),
    messages: createMessages(),
    pasts: createPasts(),
    jobs: createJobs(),
    clock: createClock(),
    newId: randomUUID,
    digest,
  };
}

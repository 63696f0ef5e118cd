import { randomUUID } from 'node:crypto';
import { createIssues } from './adapters/jira/create-issues';
import { createClock } from './adapters/platform/create-clock';
import { digest } from './adapters/platform/digest';
import { createJobs } from './adapters/queue/create-jobs';
import { createNarrativeStore } from './adapters/storage/create-narrative-store';
import { createStore } from './adapters/storage/create-store';
import { createStoredSettings } from './adapters/storage/stored-settings';
import type { World } from './app/ports';

/** The world of one invocation. Nothing is kept between invocations: the next one may be another tenant's. */
export function createWorld(): World {
  return {
    issues: createIssues(createStoredSettings()),
    store: createStore(),
    narrative: createNarrativeStore(),
    jobs: createJobs(),
    clock: createClock(),
    newId: randomUUID,
    digest,
  };
}

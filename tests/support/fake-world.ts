import type { World } from '../../src/app/ports';
import { FakeClock } from './fake-clock';
import { FakeJira } from './fake-jira';
import { createHash } from 'node:crypto';
import { FakeJobs } from './fake-jobs';
import { FakeNarrativeStore } from './fake-narrative-store';
import { FakeStore } from './fake-store';

/** A world in memory that behaves as the real one promises to. */
export interface FakeWorld extends World {
  readonly issues: FakeJira;
  readonly store: FakeStore;
  readonly narrative: FakeNarrativeStore;
  readonly jobs: FakeJobs;
  readonly clock: FakeClock;
}

export function createFakeWorld(): FakeWorld {
  let ids = 0;
  const narrative = new FakeNarrativeStore();
  return {
    issues: new FakeJira(),
    store: new FakeStore(narrative),
    narrative,
    jobs: new FakeJobs(),
    clock: new FakeClock(),
    newId: () => `id-${String((ids += 1)).padStart(3, '0')}`,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  };
}

import type { World } from '../../src/app/ports';
import { FakeClock } from './fake-clock';
import { FakeJira } from './fake-jira';
import { FakeJobs } from './fake-jobs';
import { FakeStore } from './fake-store';

/** A world in memory that behaves as the real one promises to. */
export interface FakeWorld extends World {
  readonly issues: FakeJira;
  readonly store: FakeStore;
  readonly jobs: FakeJobs;
  readonly clock: FakeClock;
}

export function createFakeWorld(): FakeWorld {
  let ids = 0;
  return {
    issues: new FakeJira(),
    store: new FakeStore(),
    jobs: new FakeJobs(),
    clock: new FakeClock(),
    newId: () => `id-${String((ids += 1)).padStart(3, '0')}`,
  };
}

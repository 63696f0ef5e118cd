import type { World } from '../../src/app/ports';
import { FakeClock } from './fake-clock';
import { FakeGateStore } from './fake-gate-store';
import { FakeHolidays } from './fake-holidays';
import { FakeJira } from './fake-jira';
import { createHash } from 'node:crypto';
import { FakeJobs } from './fake-jobs';
import { FakeLaunchRecords } from './fake-launch-records';
import { FakeNarrativeStore } from './fake-narrative-store';
import { FakeSettings } from './fake-settings';
import { FakeMessages, FakePasts, FakeSignalStore } from './fake-signals';
import { FakeSite } from './fake-site';
import { FakeStore } from './fake-store';

/** A world in memory that behaves as the real one promises to. */
export interface FakeWorld extends World {
  readonly issues: FakeJira;
  readonly store: FakeStore;
  readonly narrative: FakeNarrativeStore;
  readonly launches: FakeLaunchRecords;
  readonly settings: FakeSettings;
  readonly site: FakeSite;
  readonly holidays: FakeHolidays;
  readonly gates: FakeGateStore;
  readonly signals: FakeSignalStore;
  readonly messages: FakeMessages;
  readonly pasts: FakePasts;
  readonly jobs: FakeJobs;
  readonly clock: FakeClock;
}

export function createFakeWorld(): FakeWorld {
  let ids = 0;
  const narrative = new FakeNarrativeStore();
  const store = new FakeStore(narrative);
  const settings = new FakeSettings();
  const issues = new FakeJira(settings);
  return {
    issues,
    store,
    narrative,
    launches: new FakeLaunchRecords(store),
    settings,
    site: new FakeSite(),
    holidays: new FakeHolidays(),
    gates: new FakeGateStore(store, narrative, settings),
    signals: new FakeSignalStore(),
    messages: new FakeMessages(issues),
    pasts: new FakePasts(),
    jobs: new FakeJobs(),
    clock: new FakeClock(),
    newId: () => `id-${String((ids += 1)).padStart(3, '0')}`,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  };
}

import type { LaunchId } from '../../src/domain/launches/launch';
import type { TrackedDependency, TrackedMilestone } from '../../src/domain/launches/tracked-milestone';
import { anId } from './an-issue';
import { knownDates } from './known-dates';

export function aTrackedMilestone({
  id,
  ...overrides
}: Partial<Omit<TrackedMilestone, 'id'>> & { id: string }): TrackedMilestone {
  return {
    id: anId(id),
    launchId: 'launch-1' as LaunchId,
    known: knownDates('2026-05-07'),
    judgedAs: null,
    pinned: false,
    gatedBy: [],
    gates: [],
    ripples: [],
    proposal: null,
    refusal: null,
    hasGate: false,
    gatesBefore: [],
    row: null,
    version: 0,
    ...overrides,
  };
}

export function aTrackedDependency({
  from,
  ...overrides
}: Partial<Omit<TrackedDependency, 'from'>> & { from: string }): TrackedDependency {
  return {
    linkId: `link-${from}`,
    from: anId(from),
    type: 'FS',
    lag: 0,
    mode: 'at-least',
    maxLag: null,
    overridden: false,
    settled: null,
    ...overrides,
  };
}

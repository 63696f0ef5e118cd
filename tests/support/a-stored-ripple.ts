import type { LaunchId, RippleId } from '../../src/domain/launches/launch';
import type { StoredRipple, StoredShift } from '../../src/domain/launches/stored-ripple';
import { anId } from './an-issue';
import { knownDates } from './known-dates';

export function aStoredRipple(overrides: Partial<StoredRipple> = {}): StoredRipple {
  return {
    id: 'ripple-1' as RippleId,
    launchId: 'launch-1' as LaunchId,
    at: '2026-05-04T09:00:00.000Z',
    doneAt: null,
    state: 'running',
    held: null,
    of: null,
    stayed: 0,
    waitsUntil: null,
    undoneBy: null,
    declined: [],
    cause: { kind: 'date', by: null, moved: [] },
    shiftCount: 0,
    ended: 0,
    failures: [],
    proposals: [],
    newlyOverridden: [],
    healed: [],
    version: 0,
    ...overrides,
  };
}

export function aStoredShift({ id, ...overrides }: Partial<Omit<StoredShift, 'id'>> & { id: string }): StoredShift {
  return {
    id: anId(id),
    from: knownDates('2026-05-07'),
    to: knownDates('2026-05-18'),
    days: 7,
    via: [anId('PROD-2'), anId(id)],
    ...overrides,
  };
}

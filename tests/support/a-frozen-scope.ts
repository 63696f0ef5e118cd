import type { FrozenScope } from '../../src/domain/launches/changes/frozen-scope';
import type { LaunchId } from '../../src/domain/launches/launch';
import { anId } from './an-issue';

export function aFrozenScope(overrides: Partial<FrozenScope> = {}): FrozenScope {
  return {
    launchId: 'launch-1' as LaunchId,
    gateId: anId('PROD-2'),
    since: '2026-05-04T08:00:00.000Z',
    epicIds: [anId('PROD-9')],
    projectIds: [],
    version: 0,
    ...overrides,
  };
}

import type { Launch, LaunchId } from '../../src/domain/launches/launch';

export function aLaunchId(text: string): LaunchId {
  return text as LaunchId;
}

export function aLaunch(overrides: Partial<Launch> = {}): Launch {
  return {
    id: aLaunchId('launch-1'),
    name: 'Atlas 2.0',
    namedAfter: null,
    state: 'active',
    createdAt: '2026-05-04T09:00:00.000Z',
    joined: null,
    openRipple: null,
    cycles: [],
    t0: null,
    tier: null,
    people: {},
    templateName: null,
    baselines: [],
    levelledWith: 0,
    dial: null,
    worth: null,
    outlook: null,
    version: 0,
    ...overrides,
  };
}

import type { Feature, FeatureFacts } from '../../src/domain/narrative/feature';
import { anId } from './an-issue';

/** A story under way, in an epic and a version. */
export function someFacts(overrides: Partial<FeatureFacts> = {}): FeatureFacts {
  return {
    summary: 'Shared drafts',
    descoped: false,
    done: false,
    parentId: 'PROD-1',
    versionIds: ['10001'],
    pastLaunch: false,
    due: null,
    ...overrides,
  };
}

export function aFeature({ id, ...overrides }: Partial<Omit<Feature, 'id'>> & { id: string }): Feature {
  return { id: anId(id), facts: someFacts(), changes: [], revision: 0, version: 0, ...overrides };
}

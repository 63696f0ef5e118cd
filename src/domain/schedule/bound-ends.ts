import type { DependencyType } from './plan';

export type End = 'start' | 'finish';

interface BoundEnds {
  readonly predecessor: End;
  readonly successor: End;
}

const endsByType: Readonly<Record<DependencyType, BoundEnds>> = {
  FS: { predecessor: 'finish', successor: 'start' },
  SS: { predecessor: 'start', successor: 'start' },
  FF: { predecessor: 'finish', successor: 'finish' },
  SF: { predecessor: 'start', successor: 'finish' },
};

/** Which end of the predecessor binds which end of the successor. */
export function boundEnds(type: DependencyType): BoundEnds {
  return endsByType[type];
}

import { staleCauses } from '../../../src/domain/narrative/stale-causes';
import { aFeature } from '../../support/a-feature';
import { anId } from '../../support/an-issue';

const at = '2026-06-02T09:00:00.000Z';
const later = '2026-06-03T09:00:00.000Z';
const descoped = { revision: 1, cause: 'descoped', at, by: 'ann' } as const;
const gone = { revision: 2, cause: 'gone', at: later, by: null } as const;
const features = new Map([
  [anId('PROD-14'), aFeature({ id: 'PROD-14', changes: [descoped, gone], revision: 2 })],
  [anId('PROD-15'), aFeature({ id: 'PROD-15' })],
]);

describe('staleCauses', () => {
  test('gives what happened to each feature since somebody last looked', () => {
    const named = [
      { id: anId('PROD-15'), seen: 0 },
      { id: anId('PROD-14'), seen: 0 },
    ];

    expect(staleCauses(named, features)).toEqual([
      { id: 'PROD-14', revision: 1, cause: 'descoped', at },
      { id: 'PROD-14', revision: 2, cause: 'gone', at: later },
    ]);
  });

  test('passes over what was looked at', () => {
    expect(staleCauses([{ id: anId('PROD-14'), seen: 1 }], features)).toEqual([
      { id: 'PROD-14', revision: 2, cause: 'gone', at: later },
    ]);
    expect(staleCauses([{ id: anId('PROD-14'), seen: 2 }], features)).toEqual([]);
  });

  test('knows nothing of a feature that is not watched', () => {
    expect(staleCauses([{ id: anId('PROD-99'), seen: 0 }], features)).toEqual([]);
    expect(staleCauses([], features)).toEqual([]);
  });
});

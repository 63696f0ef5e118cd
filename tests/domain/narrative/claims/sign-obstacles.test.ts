import type { RatingValue } from '../../../../src/domain/narrative/claim';
import { signObstacles } from '../../../../src/domain/narrative/claims/sign-obstacles';

const claim = (id: string, value: RatingValue | null, adjustment = '', stale: readonly unknown[] = []) => ({
  id,
  adjustment,
  rating: value === null ? null : { value, round: 2 as const },
  stale,
});

describe('signObstacles', () => {
  test('without claims there is nothing to sign', () => {
    expect(signObstacles([])).toEqual([{ kind: 'no-claims', claimIds: [] }]);
  });

  test('rated, adjusted where need be, and fresh: nothing stands in the way', () => {
    const claims = [
      claim('a', 'accurate'),
      claim('b', 'needs-adjustment', 'Say "most"'),
      claim('c', 'inaccurate', 'No'),
    ];
    expect(signObstacles(claims)).toEqual([]);
  });

  test('names the claims that stand in the way, by reason', () => {
    const claims = [
      claim('a', null),
      claim('b', 'needs-adjustment', ' \n'),
      claim('c', 'inaccurate'),
      claim('d', 'accurate', '', ['descoped']),
      claim('e', null, '', ['reopened']),
    ];
    expect(signObstacles(claims)).toEqual([
      { kind: 'unrated', claimIds: ['a', 'e'] },
      { kind: 'unadjusted', claimIds: ['b', 'c'] },
      { kind: 'stale', claimIds: ['d', 'e'] },
    ]);
  });
});

import type { Round } from '../../../../src/domain/narrative/claim';
import { roundProgress } from '../../../../src/domain/narrative/claims/round-progress';

const claim = (round: Round | null, stale: readonly unknown[] = []) => ({
  rating: round === null ? null : { value: 'accurate' as const, round },
  stale,
});

describe('roundProgress', () => {
  test('counts what was rated in the round, or in a later one that was taken back', () => {
    const claims = [claim(null), claim(1), claim(2, ['descoped'])];
    expect(roundProgress(claims, 1)).toEqual({ rated: 2, all: 3, stale: 1 });
    expect(roundProgress(claims, 2)).toEqual({ rated: 1, all: 3, stale: 1 });
    expect(roundProgress([], 1)).toEqual({ rated: 0, all: 0, stale: 0 });
  });
});

import { tallyClaims } from '../../../../src/domain/narrative/claims/tally-claims';
import { aClaim } from '../../../support/a-claim';
import { anId } from '../../../support/an-issue';

const rating = { value: 'accurate', by: 'ann', at: '2026-05-04T09:00:00.000Z', round: 1 } as const;
const named = (key: string, seen: number) => ({ id: anId(key), seen });

describe('tallyClaims', () => {
  test('counts what is not rated, and names each feature once as the claim knows it that looked longest ago', () => {
    const claims = [
      aClaim({ id: 'a', rating, features: [named('PROD-4', 2), named('PROD-5', 1)] }),
      aClaim({ id: 'b', features: [named('PROD-4', 0)] }),
    ];
    expect(tallyClaims(claims, 'print')).toEqual({
      all: 2,
      unrated: 1,
      fingerprint: 'print',
      features: [named('PROD-4', 0), named('PROD-5', 1)],
    });
  });
});

import { recheckClaim } from '../../../../src/domain/narrative/claims/recheck-claim';
import { aClaim, aStamp } from '../../../support/a-claim';
import { anId } from '../../../support/an-issue';

const claim = aClaim({
  id: 'a',
  features: [
    { id: anId('PROD-9'), seen: 1 },
    { id: anId('PROD-15'), seen: 2 },
  ],
});

describe('recheckClaim', () => {
  test('has seen all that happened, and leaves what was signed as it was', () => {
    const looked = recheckClaim(claim, new Map([[anId('PROD-9'), { revision: 4 }]]), aStamp());
    expect(looked).toEqual({ ...claim, revision: 2, features: [{ id: 'PROD-9', seen: 4 }, claim.features[1]] });
  });

  test('with nothing new there is nothing to do', () => {
    expect(recheckClaim(claim, new Map([[anId('PROD-9'), { revision: 1 }]]), aStamp())).toBe(claim);
  });
});

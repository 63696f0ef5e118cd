import type { Claim } from '../../../../src/domain/narrative/claim';
import { changedPages } from '../../../../src/domain/narrative/claims/changed-pages';
import { claimLimits } from '../../../../src/domain/narrative/limits';
import { aBook, aClaim } from '../../../support/a-claim';
import { anId } from '../../../support/an-issue';
import { claimDesk } from '../../../support/claim-desk';
import { givenClaims } from '../../../support/given-claims';

const largestValue = 240 * 1024;
const at = '2026-05-04T09:00:00.000Z';
/** As long as Atlassian's ids may be. */
const account = 'a'.repeat(128);

/** Longer than any claim that can be written: three bytes for each unit, ten features, the longest ids. */
function longestClaim(nth: number): Claim {
  const [text, adjustment, evidence] = [claimLimits.text, claimLimits.adjustment, claimLimits.evidence].map((length) =>
    '字'.repeat(length),
  ) as [string, string, string];
  const features = Array.from({ length: claimLimits.features }, (_, feature) => ({
    id: anId(String(10_000_000_000 + feature)),
    seen: 20,
  }));
  return {
    ...aClaim({ id: `00000000-0000-0000-0000-${String(nth).padStart(12, '0')}`, text, adjustment, evidence, features }),
    rating: { value: 'needs-adjustment', by: account, at, round: 2 },
    revision: 99_999,
    changedIn: 999_999,
    changedBy: account,
  };
}

const many = aBook(Array.from({ length: claimLimits.claims }, (_, nth) => longestClaim(nth)));

describe('claims at their longest', () => {
  test('fit in the values of storage', () => {
    const [page] = changedPages(aBook([]), many);
    expect(page?.claims).toHaveLength(claimLimits.perPage);
    expect(Buffer.byteLength(JSON.stringify({ data: page }))).toBeLessThan(largestValue);
    expect(Buffer.byteLength(JSON.stringify({ version: 1, data: many.sheet }))).toBeLessThan(largestValue);
  });

  test('cannot all be rated in one transaction, and the refusal says so', async () => {
    const world = await givenClaims();
    await world.narrative.save({ sheets: [{ ...many.sheet, version: 0 }], claimPages: changedPages(aBook([]), many) });
    const desk = claimDesk(world);
    const refs = many.claims.map(({ id, revision }) => ({ claimId: id, basedOn: revision }));
    const rate = (claims: object) => desk.ask('claims.rate', { issueId: 'MKT-1', value: 'accurate', claims });

    expect(await rate(refs)).toEqual({
      kind: 'refused',
      message: 'Cannot save so many claims at once: together they hold more than 4 MB. Save fewer at a time',
    });
    expect((await rate(refs.slice(0, 300))).kind).toBe('done');
  });
});

import type { Claim, RatingValue } from '../../../../src/domain/narrative/claim';
import { addClaims } from '../../../../src/domain/narrative/claims/add-claims';
import { changedPages } from '../../../../src/domain/narrative/claims/changed-pages';
import type { ClaimBook, Stamp } from '../../../../src/domain/narrative/claims/claim-book';
import { editClaim } from '../../../../src/domain/narrative/claims/edit-claim';
import { moveClaim } from '../../../../src/domain/narrative/claims/move-claim';
import { rateClaim } from '../../../../src/domain/narrative/claims/rate-claim';
import { removeClaims } from '../../../../src/domain/narrative/claims/remove-claims';
import { replaceClaims } from '../../../../src/domain/narrative/claims/replace-claims';
import { restoreClaims } from '../../../../src/domain/narrative/claims/restore-claims';
import { signatureState } from '../../../../src/domain/narrative/claims/signature-state';
import { signedText } from '../../../../src/domain/narrative/claims/signed-text';
import { closeRound, reopenRound } from '../../../../src/domain/narrative/claims/turn-round';
import { claimLimits } from '../../../../src/domain/narrative/limits';
import { aBook } from '../../../support/a-claim';
import { fc } from '../../../support/fast-check';

type Step = (book: ClaimBook, stamp: Stamp) => ClaimBook;

/** Where a step takes place; the claim there is found when the step is taken. */
const spot = fc.nat({ max: 1_000 });
const value = fc.constantFrom<RatingValue | null>('accurate', 'needs-adjustment', 'inaccurate', null);
const idAt = (claims: readonly Claim[], at: number) => claims[at % Math.max(1, claims.length)]?.id ?? 'none';

function withClaim(at: number, change: (claim: Claim, stamp: Stamp, book: ClaimBook) => Claim): Step {
  return (book, stamp) => {
    const claim = book.claims.find(({ id }) => id === idAt(book.claims, at));
    return claim ? replaceClaims(book, [change(claim, stamp, book)]) : book;
  };
}

function add(at: number, count: number): Step {
  return (book, stamp) => {
    const ids = Array.from({ length: count }, (_, nth) => `${stamp.version}-${nth}`);
    return addClaims(book, { texts: ids, ids, after: idAt(book.claims, at) }, stamp);
  };
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(spot, fc.integer({ min: 1, max: 40 })).map(([at, count]) => add(at, count)),
  fc.tuple(spot, fc.string()).map(([at, text]) => withClaim(at, (claim, stamp) => editClaim(claim, { text }, stamp))),
  fc
    .tuple(spot, fc.string())
    .map(([at, adjustment]) => withClaim(at, (claim, stamp) => editClaim(claim, { adjustment }, stamp))),
  fc
    .tuple(spot, value)
    .map(([at, given]) =>
      withClaim(at, (claim, stamp, { sheet: { round } }) => rateClaim(claim, { value: given, round }, stamp)),
    ),
  fc.array(spot, { minLength: 1, maxLength: 20 }).map(
    (spots): Step =>
      (book, stamp) =>
        removeClaims(
          book,
          spots.map((at) => idAt(book.claims, at)),
          stamp,
        ),
  ),
  fc.array(spot, { minLength: 1, maxLength: 20 }).map(
    (spots): Step =>
      (book, stamp) =>
        restoreClaims(
          book,
          spots.map((at) => idAt(book.removed, at)),
          stamp,
        ),
  ),
  fc.tuple(spot, spot).map(
    ([from, to]): Step =>
      (book) =>
        moveClaim(book, idAt(book.claims, from), idAt(book.claims, to)) ?? book,
  ),
  fc.constant<Step>((book, stamp) => ({ ...book, sheet: closeRound(book.sheet, stamp) ?? book.sheet })),
  fc.constant<Step>((book) => ({ ...book, sheet: reopenRound(book.sheet) ?? book.sheet })),
  fc.constant<Step>(sign),
);

function sign(book: ClaimBook, { by, at }: Stamp): ClaimBook {
  const signature = { by, at, fingerprint: signedText(book.claims), ofVersion: book.sheet.version };
  return { ...book, sheet: { ...book.sheet, signature } };
}

/** As the store would: pages are kept apart, and a book is read from them. */
class Shelf {
  book = aBook([]);
  private readonly pages = new Map<number, readonly Claim[]>();
  signed: string | undefined;
  largest = 0;

  take(change: Step): void {
    const before = this.book;
    const { version } = before.sheet;
    const after = change(before, { by: 'bob', at: `instant ${version}`, version: version + 1 });
    if (after === before) return;
    for (const { page, claims } of changedPages(before, after)) {
      this.pages.set(page, claims);
      this.largest = Math.max(this.largest, claims.length);
    }
    if (after.sheet.signature !== before.sheet.signature) this.signed = signedText(after.claims);
    this.book = { ...after, sheet: { ...after.sheet, version: version + 1 } };
  }

  stored(places: readonly { readonly id: string; readonly page: number }[]) {
    return places.map(({ id, page }) => this.pages.get(page)?.find((claim) => claim.id === id));
  }

  get storedCount(): number {
    return [...this.pages.values()].flat().length;
  }
}

describe('any sequence of changes to claims', () => {
  test('loses no claim, holds each once, keeps pages small and a signature as long as its text', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const shelf = new Shelf();
        for (const change of steps) {
          const live = new Set(shelf.book.claims.map(({ id }) => id));
          shelf.take(change);
          const { sheet, claims, removed } = shelf.book;
          const ids = [...claims, ...removed].map(({ id }) => id);

          // Each claim is in one place, and what was live is live or can be brought back.
          expect(new Set(ids).size).toBe(ids.length);
          expect([...live].filter((id) => !ids.includes(id))).toEqual([]);
          expect(sheet.order.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
          expect(sheet.removed.map(({ id }) => id)).toEqual(removed.map(({ id }) => id));
          // What the pages hold is the book, and no more.
          expect(shelf.stored(sheet.order)).toEqual(claims);
          expect(shelf.stored(sheet.removed)).toEqual(removed);
          expect(shelf.storedCount).toBe(ids.length);
          expect(shelf.largest).toBeLessThanOrEqual(claimLimits.perPage);
          expect(removed.length).toBeLessThanOrEqual(claimLimits.removed);

          const state =
            sheet.signature && signatureState(sheet.signature, { fingerprint: signedText(claims), isStale: false });
          expect(state).toBe(
            shelf.signed === undefined ? null : signedText(claims) === shelf.signed ? 'valid' : 'void',
          );
        }
      }),
      { numRuns: 150 },
    );
  });
});

import type { Claim, ClaimSheet } from '../../src/domain/narrative/claim';
import type { ClaimBook, Stamp } from '../../src/domain/narrative/claims/claim-book';
import { emptySheet } from '../../src/domain/narrative/claims/empty-sheet';
import { claimLimits } from '../../src/domain/narrative/limits';
import { anId } from './an-issue';

/** An unrated claim that came with version 1 of its sheet. */
export function aClaim({ id, ...overrides }: Partial<Claim> & { readonly id: string }): Claim {
  return {
    id,
    text: `Text of ${id}`,
    adjustment: '',
    evidence: '',
    features: [],
    rating: null,
    revision: 1,
    changedIn: 1,
    changedBy: 'ann',
    changedAt: '2026-05-04T09:00:00.000Z',
    ...overrides,
  };
}

/** The claims of MKT-1, in pages filled one after the other. */
export function aBook(claims: readonly Claim[], sheet: Partial<ClaimSheet> = {}): ClaimBook {
  const order = claims.map(({ id }, index) => ({ id, page: Math.floor(index / claimLimits.perPage) }));
  return { sheet: { ...emptySheet(anId('MKT-1')), order, version: 1, ...sheet }, claims, removed: [] };
}

export function aStamp(overrides: Partial<Stamp> = {}): Stamp {
  return { by: 'bob', at: '2026-05-05T10:00:00.000Z', version: 2, ...overrides };
}

import type { ClaimView, SheetView } from '../../../src/contract/claim-table';
import type { LoadedTable } from '../../../static/claim-table/state/table-event';
import { anIssue, dayOf } from './panel-builders';

const year = new Date().getFullYear();

export const priya = { id: 'priya', name: 'Priya' };
export const marco = { id: 'marco', name: 'Marco' };

export function momentOf(monthAndDay: string): string {
  return `${year}-${monthAndDay}T12:00:00.000Z`;
}

export const copy = anIssue({ id: '20008', key: 'MKT-8', summary: 'Landing page copy' });
export const story = anIssue({ id: '10014', key: 'PROD-14', summary: 'Import spreadsheets', role: 'product' });

export function aClaim(overrides: Partial<ClaimView> = {}): ClaimView {
  return {
    id: 'c1',
    issueId: copy.id,
    text: 'The export holds the columns you chose',
    adjustment: '',
    evidence: '',
    features: [],
    rating: null,
    revision: 1,
    stale: [],
    changedSinceRound: true,
    changed: { at: momentOf('11-02'), by: marco },
    ...overrides,
  };
}

/** A rating by Priya. */
export function rated(value: 'accurate' | 'needs-adjustment' | 'inaccurate', round: 1 | 2 = 1) {
  return { value, round, by: priya, at: momentOf('11-03') };
}

export function aSheet(overrides: Partial<SheetView> = {}): SheetView {
  return {
    issue: copy,
    mayWrite: true,
    mayReview: true,
    round: 1,
    rounds: [
      { round: 1, closes: dayOf('12-04'), suggested: null, closed: null },
      { round: 2, closes: null, suggested: null, closed: null },
    ],
    signature: null,
    fingerprint: 'print-1',
    order: ['c1'],
    ...overrides,
  };
}

/** A table of one issue that holds these claims. */
export function aTable(claims: readonly ClaimView[], sheet: Partial<SheetView> = {}): LoadedTable {
  return {
    kind: 'table',
    hidden: 0,
    claims: [...claims],
    sheets: [aSheet({ order: claims.map(({ id }) => id), ...sheet })],
  };
}

/** A sheet whose first review is closed. */
export function inSecondRound(overrides: Partial<SheetView> = {}): Partial<SheetView> {
  return {
    round: 2,
    rounds: [
      { round: 1, closes: null, suggested: null, closed: { at: momentOf('11-04'), by: priya } },
      { round: 2, closes: null, suggested: null, closed: null },
    ],
    ...overrides,
  };
}

import type { SheetView } from '../../../src/contract/claim-table';
import { matchesFilter } from './matches-filter';
import { riskRank } from './risk-rank';
import type { TableState } from './table-state';

/** Finds anew which claims are in view and in which order. */
export function arrange(table: TableState): TableState {
  const inView = table.sheets.map((sheet) => [sheet.issue.id, claimsInView(table, sheet)] as const);
  return { ...table, inView: new Map(inView) };
}

function claimsInView({ rows, filter, sort }: TableState, { order, round }: SheetView): readonly string[] {
  const found = order.flatMap((id) => {
    const claim = rows.get(id)?.shown;
    return claim && matchesFilter(claim, filter, round) ? [claim] : [];
  });
  if (sort === 'arranged') return found.map(({ id }) => id);
  const ranked = found.map((claim) => ({ id: claim.id, rank: riskRank(claim, round) }));
  // Array sort keeps equals in their order: among equals the arrangement counts.
  return ranked.sort((left, right) => right.rank - left.rank).map(({ id }) => id);
}

import type { ClaimView, SheetView } from '../../../src/contract/claim-table';
import { arrange } from './arrange';
import type { ClaimRow, Trouble, Wish } from './claim-row';
import { paint } from './paint';
import type { SheetNews, TableEvent } from './table-event';
import type { TableState } from './table-state';

/** The table after an event. Rows that look the same stay the same objects, so that only others are drawn anew. */
export function tableReducer(table: TableState, event: TableEvent): TableState {
  switch (event.kind) {
    case 'loaded': {
      const { sheets, claims, hidden } = event.reply;
      return arrange(takeIn({ ...table, sheets, hidden }, claims));
    }
    case 'wished':
      return changeRows(withoutSaved(table), event.claimIds, (row) => ({
        ...row,
        wishes: [...row.wishes, event.wish],
        trouble: null,
        justSaved: false,
      }));
    case 'answered':
      return answer(table, event);
    case 'refused':
      return changeRows(table, wishersOf(table, event.wishId), (row) =>
        withTrouble(row, event.wishId, (wish) => ({ kind: 'refused', wish, message: event.message })),
      );
    case 'given-up':
      return changeRows(table, [event.claimId], (row) => ({ ...row, trouble: null }));
    case 'ordered':
      return arrange({ ...table, sheets: table.sheets.map((sheet) => ordered(sheet, event)) });
    case 'filtered':
      return arrange({ ...table, filter: event.filter });
    case 'sorted':
      return arrange({ ...table, sort: event.sort });
  }
}

/** "Saved" stands beside the last change only. */
function withoutSaved(table: TableState): TableState {
  const saved = [...table.rows.values()].filter(({ justSaved }) => justSaved).map((row) => row.saved.id);
  return saved.length === 0 ? table : changeRows(table, saved, (row) => ({ ...row, justSaved: false }));
}

type Answered = Extract<TableEvent, { kind: 'answered' }>;

function answer(table: TableState, { wishId, news, keepOrder }: Answered): TableState {
  const before = table.sheets.find(({ issue }) => issue.id === news.sheet.issue.id);
  if (before === undefined) return table;
  const sheet = keepOrder ? { ...news.sheet, order: before.order } : news.sheet;
  const sheets = table.sheets.map((old) => (old === before ? sheet : old));
  const wishers = wishId === null ? [] : wishersOf(table, wishId);
  const told = takeIn({ ...table, sheets }, news.claims);
  const next = wishId === null ? told : changeRows(told, wishers, (row) => settle(row, wishId, news));
  return sameOrder(before.order, sheet.order) ? next : arrange(next);
}

function settle(row: ClaimRow, wishId: number, news: SheetNews): ClaimRow {
  if (news.kind === 'done') return { ...withoutWish(row, wishId), justSaved: true };
  const removed = !news.sheet.order.includes(row.saved.id);
  const theirs = removed || news.claims.some(({ id }) => id === row.saved.id);
  // Several were sent at once and another one was in the way: this one can be sent again as it is.
  if (!theirs) return withoutWish(row, wishId);
  return withTrouble(row, wishId, (wish) => ({ kind: removed ? 'removed' : 'changed', wish }));
}

function withTrouble(row: ClaimRow, wishId: number, troubleOf: (wish: Wish) => Trouble): ClaimRow {
  const wish = row.wishes.find(({ id }) => id === wishId);
  return { ...withoutWish(row, wishId), ...(wish && { trouble: troubleOf(wish) }), justSaved: false };
}

function withoutWish(row: ClaimRow, wishId: number): ClaimRow {
  return { ...row, wishes: row.wishes.filter(({ id }) => id !== wishId) };
}

function wishersOf({ rows }: TableState, wishId: number): readonly string[] {
  return [...rows].filter(([, { wishes }]) => wishes.some(({ id }) => id === wishId)).map(([id]) => id);
}

/** What the backend tells of claims goes below what is still under way. */
function takeIn(table: TableState, claims: readonly ClaimView[]): TableState {
  const rows = new Map(table.rows);
  for (const claim of claims) {
    const before = rows.get(claim.id);
    if (before && before.saved.revision > claim.revision) continue;
    const row = before ?? { saved: claim, shown: claim, wishes: [], trouble: null, justSaved: false };
    rows.set(claim.id, row);
    if (!before || !sameClaim(before.saved, claim)) rows.set(claim.id, repaint({ ...row, saved: claim }, table.sheets));
  }
  return { ...table, rows };
}

function changeRows(table: TableState, ids: readonly string[], change: (row: ClaimRow) => ClaimRow): TableState {
  const rows = new Map(table.rows);
  for (const id of ids) {
    const row = rows.get(id);
    if (row) rows.set(id, repaint(change(row), table.sheets));
  }
  return { ...table, rows };
}

function repaint(row: ClaimRow, sheets: readonly SheetView[]): ClaimRow {
  const round = sheets.find(({ issue }) => issue.id === row.saved.issueId)?.round ?? 1;
  // A text that was refused stays readable in its place; what collided stands beside theirs.
  const kept = row.trouble?.kind === 'refused' && row.trouble.wish.kind === 'edit' ? [row.trouble.wish] : [];
  return { ...row, shown: [...kept, ...row.wishes].reduce((claim, wish) => paint(claim, wish, round), row.saved) };
}

function ordered(sheet: SheetView, { issueId, order }: Extract<TableEvent, { kind: 'ordered' }>): SheetView {
  return sheet.issue.id === issueId ? { ...sheet, order: [...order] } : sheet;
}

function sameOrder(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((id, index) => id === right[index]);
}

function sameClaim(left: ClaimView, right: ClaimView): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

import type { ClaimView } from '../../../../src/contract/claim-table';
import type { Wish } from '../../../../static/claim-table/state/claim-row';
import { emptyFilter } from '../../../../static/claim-table/state/filter';
import type { SheetNews, TableEvent } from '../../../../static/claim-table/state/table-event';
import { tableReducer } from '../../../../static/claim-table/state/table-reducer';
import type { TableState } from '../../../../static/claim-table/state/table-state';
import { aClaim, aSheet, aTable, copy, rated } from '../../support/claim-builders';

const nothing: TableState = {
  sheets: [],
  rows: new Map(),
  hidden: 0,
  filter: emptyFilter,
  sort: 'arranged',
  inView: new Map(),
};

function after(claims: readonly ClaimView[], ...events: readonly TableEvent[]): TableState {
  const loaded: TableEvent = { kind: 'loaded', reply: aTable(claims) };
  return [loaded, ...events].reduce(tableReducer, nothing);
}

const one = aClaim({ id: 'one', text: 'One' });
const two = aClaim({ id: 'two', text: 'Works with all CRMs, always' });
const three = aClaim({ id: 'three', text: 'Three', rating: rated('accurate') });
const order = ['one', 'two', 'three'];

function edit(text: string, id = 1): Wish {
  return { id, kind: 'edit', patch: { text } };
}

function wished(claimId: string, wish: Wish): TableEvent {
  return { kind: 'wished', claimIds: [claimId], wish };
}

describe('tableReducer', () => {
  it('paints an edit at once and takes the rating off', () => {
    const row = after([three], wished('three', edit('3'))).rows.get('three');
    expect(row?.shown).toMatchObject({ text: '3', rating: null });
    expect(row?.saved).toBe(three);
  });

  it('keeps the rating when only the adjustment is written', () => {
    const wish: Wish = { id: 1, kind: 'edit', patch: { adjustment: 'Say this' } };
    expect(after([three], wished('three', wish)).rows.get('three')?.shown.rating).toEqual(rated('accurate'));
  });

  it('changes no other row', () => {
    const before = after([one, two]);
    const next = tableReducer(before, wished('one', edit('1')));
    expect(next.rows.get('two')).toBe(before.rows.get('two'));
    expect(next.inView).toBe(before.inView);
  });

  it('puts what was saved below what is still under way', () => {
    const saved = { ...one, text: 'first', revision: 2 };
    const news: SheetNews = { kind: 'done', sheet: aSheet({ order: ['one'] }), claims: [saved] };
    const { rows } = after([one], wished('one', edit('first', 1)), wished('one', edit('second', 2)), {
      kind: 'answered',
      wishId: 1,
      news,
      keepOrder: false,
    });
    expect(rows.get('one')).toMatchObject({ saved, shown: { text: 'second' }, justSaved: true });
    expect(rows.get('one')?.wishes).toHaveLength(1);
  });

  it('keeps a refused text in its place, but no refused rating', () => {
    const refused = (wishId: number): TableEvent => ({ kind: 'refused', wishId, message: 'Cannot save' });
    expect(after([one], wished('one', edit('mine')), refused(1)).rows.get('one')).toMatchObject({
      shown: { text: 'mine' },
      saved: { text: 'One' },
      trouble: { kind: 'refused', message: 'Cannot save' },
    });
    const rate: Wish = { id: 2, kind: 'rate', value: 'accurate' };
    expect(after([one], wished('one', rate), refused(2)).rows.get('one')?.shown.rating).toBeNull();
  });

  it('sets theirs beside mine when both changed a claim', () => {
    const theirs = { ...one, text: 'theirs', revision: 2 };
    const news: SheetNews = { kind: 'conflict', sheet: aSheet({ order: ['one'] }), claims: [theirs] };
    const row = after([one], wished('one', edit('mine')), { kind: 'answered', wishId: 1, news, keepOrder: false });
    expect(row.rows.get('one')).toMatchObject({ shown: theirs, trouble: { kind: 'changed', wish: edit('mine') } });
  });

  it('says that a claim was removed meanwhile', () => {
    const news: SheetNews = { kind: 'conflict', sheet: aSheet({ order: [] }), claims: [] };
    const row = after([one], wished('one', edit('mine')), { kind: 'answered', wishId: 1, news, keepOrder: false });
    expect(row.rows.get('one')?.trouble?.kind).toBe('removed');
    expect(row.inView.get(copy.id)).toEqual([]);
  });

  it('does not go back to an older claim', () => {
    const news: SheetNews = {
      kind: 'done',
      sheet: aSheet({ order: ['one'] }),
      claims: [{ ...one, text: 'old', revision: 0 }],
    };
    const { rows } = after([one], { kind: 'answered', wishId: null, news, keepOrder: false });
    expect(rows.get('one')?.saved).toBe(one);
  });

  it('sorts the riskiest first and lets a row stay where it is when it is rated', () => {
    const sorted = after([one, two, three], { kind: 'sorted', sort: 'riskiest' });
    expect(sorted.inView.get(copy.id)).toEqual(['two', 'one', 'three']);
    const rate: Wish = { id: 1, kind: 'rate', value: 'accurate' };
    expect(tableReducer(sorted, wished('two', rate)).inView).toBe(sorted.inView);
  });

  it('shows what the filter lets through, until it is changed', () => {
    const filter = { ...emptyFilter, ratings: ['none'] as const };
    const filtered = after([one, two, three], { kind: 'filtered', filter });
    expect(filtered.inView.get(copy.id)).toEqual(['one', 'two']);
    const rate: Wish = { id: 1, kind: 'rate', value: 'accurate' };
    const ratedOne = tableReducer(filtered, wished('one', rate));
    expect(ratedOne.inView.get(copy.id)).toEqual(['one', 'two']);
    expect(tableReducer(ratedOne, { kind: 'filtered', filter }).inView.get(copy.id)).toEqual(['two']);
  });

  it('keeps the painted order while a later move is under way', () => {
    const moved: TableEvent = { kind: 'ordered', issueId: copy.id, order: ['three', 'two', 'one'] };
    const news: SheetNews = { kind: 'done', sheet: aSheet({ order }), claims: [] };
    const table = after([one, two, three], moved, { kind: 'answered', wishId: null, news, keepOrder: true });
    expect(table.sheets[0]?.order).toEqual(['three', 'two', 'one']);
  });
});

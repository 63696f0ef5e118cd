import type { StoredRipple } from '../../../src/domain/launches/stored-ripple';
import { undoOf } from '../../../src/domain/launches/undo-of';
import type { Milestone } from '../../../src/domain/schedule/plan';
import { aMilestone, anId, aPlan } from '../../support/a-plan';
import { aStoredRipple, aStoredShift } from '../../support/a-stored-ripple';
import { knownDates } from '../../support/known-dates';

const before = knownDates('2026-05-07');
const after = knownDates('2026-05-18');

/** PROD-2 went from Tue 5 to Thu 14 May, MKT-1 followed from Thu 7 to Mon 18 May. */
function undo(
  mkt1: string | Milestone,
  { ripple = {}, mayEdit = ['PROD-2', 'MKT-1'], prod2 = aMilestone('PROD-2', '2026-05-14') }: Given = {},
) {
  const cause = { id: anId('PROD-2'), from: knownDates('2026-05-05'), to: knownDates('2026-05-14') };
  const stored = aStoredRipple({ cause: { kind: 'date', by: 'ann', moved: [cause] }, ...ripple });
  const milestone = typeof mkt1 === 'string' ? aMilestone('MKT-1', mkt1) : mkt1;
  return undoOf(aPlan({ milestones: [prod2, milestone] }), {
    ripple: stored,
    shifts: [aStoredShift({ id: 'MKT-1' })],
    mayEdit: new Set(mayEdit.map(anId)),
  });
}

interface Given {
  readonly ripple?: Partial<StoredRipple>;
  readonly mayEdit?: readonly string[];
  readonly prod2?: Milestone;
}

describe('undoOf', () => {
  test('sends back what is still as the ripple wrote it', () => {
    expect(undo('2026-05-18')).toMatchObject({
      back: [{ id: 'MKT-1', from: after, to: before, days: -7 }],
      left: [],
    });
  });

  test.each([
    { what: 'a date that was moved since', at: '2026-05-20', why: 'moved-since' },
    { what: 'a start that was given since', at: '2026-05-15..2026-05-18', why: 'moved-since' },
    { what: 'a date that was taken away since', at: '', why: 'moved-since' },
    { what: 'finished work', at: aMilestone('MKT-1', '2026-05-18', { state: 'done' as const }), why: 'done' },
    { what: 'a pinned date', at: aMilestone('MKT-1', '2026-05-18', { pinned: true }), why: 'pinned' },
  ])('leaves $what', ({ at, why }) => {
    expect(undo(at)).toMatchObject({ back: [], left: [{ id: 'MKT-1', why }] });
  });

  test('leaves what the person may not edit', () => {
    expect(undo('2026-05-18', { mayEdit: ['PROD-2'] })).toMatchObject({
      back: [],
      left: [{ id: 'MKT-1', why: 'no-permission', now: after }],
    });
  });

  test.each([
    { state: 'refused', at: '2026-05-07', left: 'not-written' },
    { state: 'refused', at: '2026-05-18', left: null },
    { state: 'overtaken', at: '2026-05-18', left: 'moved-since' },
    { state: 'overtaken', at: '2026-05-20', left: 'moved-since' },
  ] as const)('of a date that was $state and is $at now, says $left', ({ state, at, left }) => {
    const failures = [{ id: anId('MKT-1'), state, reason: null }];

    expect(undo(at, { ripple: { failures } }).left).toEqual(
      left === null ? [] : [{ id: 'MKT-1', why: left, now: knownDates(at) }],
    );
  });

  test('names no date that has gone back already, and none that is not in the plan', () => {
    expect(undo('2026-05-07')).toMatchObject({ back: [], left: [] });
    expect(undo(aMilestone('MKT-9', '2026-05-18'))).toMatchObject({ back: [], left: [] });
  });

  test.each([
    { what: 'as it was given', prod2: aMilestone('PROD-2', '2026-05-14'), blocked: null },
    { what: 'moved on', prod2: aMilestone('PROD-2', '2026-05-15'), blocked: 'moved-since' },
    { what: 'done', prod2: aMilestone('PROD-2', '2026-05-14', { state: 'done' }), blocked: 'done' },
    { what: 'pinned', prod2: aMilestone('PROD-2', '2026-05-14', { pinned: true }), blocked: 'pinned' },
  ])('says whether a cause that is $what can go back', ({ prod2, blocked }) => {
    expect(undo('2026-05-18', { prod2 }).causes).toMatchObject([
      { id: 'PROD-2', to: knownDates('2026-05-05'), blocked },
    ]);
  });

  test('reckons the working days of the cause, and knows no cause that has gone back', () => {
    expect(undo('2026-05-18').causes).toMatchObject([{ days: -7 }]);
    expect(undo('2026-05-18', { prod2: aMilestone('PROD-2', '2026-05-05') }).causes).toEqual([]);
  });

  test('counts what the app wrote for a person once', () => {
    const moved = [{ id: anId('MKT-1'), from: before, to: after }];
    const cause = { kind: 'anchor', by: 'ann', moved } as const;

    const { back, causes } = undo('2026-05-18', { ripple: { cause } });

    expect([back.length, causes]).toEqual([1, []]);
  });
});

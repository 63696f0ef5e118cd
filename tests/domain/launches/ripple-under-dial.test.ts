import { rippleUnderDial } from '../../../src/domain/launches/ripple-under-dial';
import { computeRipple } from '../../../src/domain/schedule/compute-ripple';
import type { Dial } from '../../../src/domain/settings/settings';
import { aChange, aDependency, aMilestone, aPlan } from '../../support/a-plan';

const apply: Dial = { kind: 'apply' };
const ask: Dial = { kind: 'ask' };

function askAbove(days: number): Dial {
  return { kind: 'ask-above', days };
}

/** The freeze moves by three working days: the brief follows by three, what comes behind it by two. */
const plan = aPlan({
  milestones: [
    aMilestone('freeze', '2026-05-05', { role: 'product' }),
    aMilestone('brief', '2026-05-05'),
    aMilestone('assets', '2026-05-06'),
    aMilestone('beta', '2026-05-05', { role: 'product' }),
  ],
  dependencies: [aDependency('freeze > brief'), aDependency('brief > assets'), aDependency('freeze > beta')],
});
const changes = [aChange('freeze', '2026-05-08')];

describe('rippleUnderDial', () => {
  test.each([
    { dial: apply, shifts: ['assets', 'brief'], proposals: ['beta'] },
    { dial: askAbove(3), shifts: ['assets', 'brief'], proposals: ['beta'] },
    { dial: askAbove(2), shifts: [], proposals: ['assets', 'beta', 'brief'] },
    { dial: askAbove(0), shifts: [], proposals: ['assets', 'beta', 'brief'] },
    { dial: ask, shifts: [], proposals: ['assets', 'beta', 'brief'] },
  ])('$dial.kind $dial.days: moves $shifts, offers $proposals', ({ dial, shifts, proposals }) => {
    const ripple = rippleUnderDial(plan, changes, dial);

    expect(ripple.shifts.map(({ id }) => id)).toEqual(shifts);
    expect(ripple.proposals.map(({ id }) => id)).toEqual(proposals);
  });

  test('offers the very dates that would have been written', () => {
    const { shifts } = computeRipple(plan, changes);

    const { proposals } = rippleUnderDial(plan, changes, ask);

    expect(proposals.filter(({ id }) => id !== 'beta')).toEqual(
      shifts.map(({ id, to, days, via }) => ({ id, to, days, via })),
    );
  });

  test('asks for what moves to an earlier day as for what moves to a later one', () => {
    const exact = aPlan({
      milestones: [aMilestone('freeze', '2026-05-08'), aMilestone('brief', '2026-05-08')],
      dependencies: [aDependency('freeze > brief', { mode: 'exactly' })],
    });

    const { shifts, proposals } = rippleUnderDial(exact, [aChange('freeze', '2026-05-04')], askAbove(3));

    expect(shifts).toEqual([]);
    expect(proposals).toMatchObject([{ id: 'brief', days: -4 }]);
  });

  test('asks nothing where nothing would move', () => {
    const early = rippleUnderDial(plan, [aChange('freeze', '2026-05-04')], ask);

    expect([early.shifts, early.proposals]).toEqual([[], []]);
  });

  test('judges dependencies by the dates that stand: one that only the ripple would mend stays overridden', () => {
    const overridden = aPlan({
      milestones: [
        aMilestone('freeze', '2026-05-05'),
        aMilestone('copy', '2026-05-12'),
        aMilestone('assets', '2026-05-06'),
      ],
      dependencies: [aDependency('freeze > assets'), aDependency('copy > assets', { overridden: true })],
    });
    const late = [aChange('freeze', '2026-05-13')];

    expect(rippleUnderDial(overridden, late, apply).healed).toMatchObject([{ from: 'copy' }]);
    expect(rippleUnderDial(overridden, late, ask).healed).toEqual([]);
  });

  test('offers the first of a long chain, not all of it at once', () => {
    const ids = Array.from({ length: 150 }, (_, index) => `m${String(index).padStart(3, '0')}`);
    const chain = aPlan({
      milestones: ids.map((id) => aMilestone(id, '2026-05-05')),
      dependencies: ids.slice(1).map((id, index) => aDependency(`${ids[index] ?? ''} > ${id}`)),
    });

    const { shifts, proposals } = rippleUnderDial(chain, [aChange('m000', '2026-05-08')], ask);

    expect(shifts).toEqual([]);
    expect(proposals).toMatchObject([{ id: 'm001', days: 3 }]);
  });
});

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
    { dial: apply, held: null },
    { dial: askAbove(3), held: null },
    { dial: askAbove(2), held: 'dial' },
    { dial: askAbove(0), held: 'dial' },
    { dial: ask, held: 'dial' },
  ])('$dial.kind $dial.days: held $held, with the very dates that would be written', ({ dial, held }) => {
    const { shifts, proposals } = computeRipple(plan, changes);

    const dialled = rippleUnderDial(plan, changes, dial);

    expect(dialled.held).toBe(held);
    expect(shifts.map(({ id }) => id)).toEqual(['assets', 'brief']);
    expect(dialled.ripple.shifts).toEqual(shifts);
    expect(dialled.ripple.proposals).toEqual(proposals);
  });

  test('asks for what moves to an earlier day as for what moves to a later one', () => {
    const exact = aPlan({
      milestones: [aMilestone('freeze', '2026-05-08'), aMilestone('brief', '2026-05-08')],
      dependencies: [aDependency('freeze > brief', { mode: 'exactly' })],
    });

    const { held, ripple } = rippleUnderDial(exact, [aChange('freeze', '2026-05-04')], askAbove(3));

    expect(held).toBe('dial');
    expect(ripple.shifts).toMatchObject([{ id: 'brief', days: -4 }]);
  });

  test('asks nothing where nothing would move', () => {
    const early = rippleUnderDial(plan, [aChange('freeze', '2026-05-04')], ask);

    expect([early.held, early.ripple.shifts, early.ripple.proposals]).toEqual([null, [], []]);
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

    expect(rippleUnderDial(overridden, late, apply).ripple.healed).toMatchObject([{ from: 'copy' }]);
    expect(rippleUnderDial(overridden, late, ask).ripple.healed).toEqual([]);
  });

  test('offers the whole of a long chain', () => {
    const ids = Array.from({ length: 150 }, (_, index) => `m${String(index).padStart(3, '0')}`);
    const chain = aPlan({
      milestones: ids.map((id) => aMilestone(id, '2026-05-05')),
      dependencies: ids.slice(1).map((id, index) => aDependency(`${ids[index] ?? ''} > ${id}`)),
    });

    const { held, ripple } = rippleUnderDial(chain, [aChange('m000', '2026-05-08')], ask);

    expect(held).toBe('dial');
    expect(ripple.shifts).toHaveLength(149);
  });
});

import type { LinkedDependency, LinkedPlan } from '../../../src/domain/launches/plan-of';
import { rippleOfUndo } from '../../../src/domain/launches/ripple-of-undo';
import type { Return } from '../../../src/domain/launches/undo-of';
import { aDependency, aMilestone, anId, aPlan } from '../../support/a-plan';
import { knownDates } from '../../support/known-dates';

function linked(ends: string, rest: Parameters<typeof aDependency>[1] = {}): LinkedDependency {
  return { ...aDependency(ends, rest), linkId: `link ${ends}` };
}

/** A freeze on Thu 14 May, a brief lock two working days later, copy after it. */
function slipped(dependencies: readonly LinkedDependency[]): LinkedPlan {
  const milestones = [
    aMilestone('freeze', '2026-05-14'),
    aMilestone('brief', '2026-05-18'),
    aMilestone('copy', '2026-05-20'),
  ];
  return { ...aPlan({ milestones }), dependencies };
}

function back(id: string, from: string, to: string): Return {
  return { id: anId(id), from: knownDates(from), to: knownDates(to), days: -7 };
}

const brief = back('brief', '2026-05-18', '2026-05-07');
const freeze = back('freeze', '2026-05-14', '2026-05-05');
const nothing = { healed: [] };

describe('rippleOfUndo', () => {
  test('puts what the cause holds out of force, when the cause stays', () => {
    const plan = slipped([linked('freeze > brief', { lag: 2, mode: 'exactly' }), linked('brief > copy')]);

    const ripple = rippleOfUndo(plan, { back: [brief], of: nothing });

    expect(ripple.newlyOverridden).toMatchObject([{ from: 'freeze', to: 'brief' }]);
    expect([ripple.shifts, ripple.proposals]).toEqual([[], []]);
  });

  test('leaves all in force, when the cause goes back too', () => {
    const plan = slipped([linked('freeze > brief', { lag: 2, mode: 'exactly' }), linked('brief > copy')]);

    expect(rippleOfUndo(plan, { back: [brief, freeze], of: nothing }).newlyOverridden).toEqual([]);
  });

  test('brings back into force what holds again', () => {
    const plan = slipped([linked('freeze > brief', { lag: -5, mode: 'exactly', overridden: true })]);

    expect(rippleOfUndo(plan, { back: [brief], of: nothing }).healed).toMatchObject([{ from: 'freeze', to: 'brief' }]);
  });

  test('takes out of force again what the ripple alone had brought into it', () => {
    const plan = slipped([linked('brief > copy')]);
    const later = back('brief', '2026-05-18', '2026-05-22');

    expect(rippleOfUndo(plan, { back: [later], of: nothing }).newlyOverridden).toEqual([]);
    expect(
      rippleOfUndo(plan, { back: [later], of: { healed: [{ linkId: 'link brief > copy', to: anId('copy') }] } })
        .newlyOverridden,
    ).toMatchObject([{ from: 'brief', to: 'copy' }]);
  });

  test('counts a date that goes away as no bound', () => {
    const plan = slipped([linked('freeze > brief', { lag: 2 })]);
    const away: Return = { id: anId('freeze'), from: knownDates('2026-05-14'), to: knownDates(null), days: 0 };

    expect(rippleOfUndo(plan, { back: [away, brief], of: nothing }).newlyOverridden).toEqual([]);
  });
});

import { breaksNew } from '../../../src/domain/launches/breaks-new';
import { computeRipple } from '../../../src/domain/schedule/compute-ripple';
import type { Milestone } from '../../../src/domain/schedule/plan';
import { aChange, aDependency, aMilestone, anId, aPlan } from '../../support/a-plan';

function broken(copy: Partial<Milestone>, change = aChange('freeze', '2026-05-12')) {
  const plan = aPlan({
    milestones: [
      aMilestone('freeze', '2026-05-05', { role: 'product' }),
      aMilestone('copy', '2026-05-07', copy),
      aMilestone('late', '2026-05-01'),
    ],
    dependencies: [aDependency('freeze > copy'), aDependency('freeze > late', { overridden: false })],
  });
  const without = {
    ...plan,
    dependencies: plan.dependencies.filter(({ to }) => to !== 'late' || copy.pinned !== true),
  };
  const ripple = computeRipple(without, [change]);
  return breaksNew(without, { changes: [change], ripple }).map(({ to, kind, days }) => ({ to, kind, days }));
}

describe('breaksNew', () => {
  test('names a rule that a milestone which may not move breaks now', () => {
    expect(broken({ pinned: true })).toEqual([{ to: anId('copy'), kind: 'short', days: 3 }]);
  });

  test('is silent where the milestone follows, was proposed a date, or is done', () => {
    expect(broken({})).toEqual([]);
    expect(broken({ role: 'product' })).toEqual([]);
    expect(broken({ state: 'done' }).filter(({ to }) => to === 'copy')).toEqual([]);
  });

  test('is silent on what was broken by as much before', () => {
    const still = aChange('freeze', '2026-05-05');

    expect(broken({}, still)).toEqual([]);
  });

  test('names the rule against which the date itself was given', () => {
    expect(broken({ pinned: true }, aChange('copy', '2026-05-04'))).toEqual([
      { to: anId('copy'), kind: 'short', days: 1 },
    ]);
  });
});

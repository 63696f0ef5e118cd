import { fixedMilestones } from '../../../src/domain/launches/fixed-milestones';
import { aMilestone, aPlan } from '../../support/a-plan';

describe('fixedMilestones', () => {
  test('are those that are finished or pinned', () => {
    const plan = aPlan({
      milestones: [
        aMilestone('todo', '2026-05-07'),
        aMilestone('doing', '2026-05-07', { state: 'doing' }),
        aMilestone('done', '2026-05-07', { state: 'done' }),
        aMilestone('pinned', '2026-05-07', { pinned: true }),
        aMilestone('product', '2026-05-07', { role: 'product' }),
      ],
    });

    expect([...fixedMilestones(plan)]).toEqual(['done', 'pinned']);
  });
});

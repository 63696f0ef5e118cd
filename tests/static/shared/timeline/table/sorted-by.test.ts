import { createModel } from '../../../../../static/shared/timeline/model/timeline-model';
import { sortedBy } from '../../../../../static/shared/timeline/table/sorted-by';
import { aLaunchView, aMilestone } from '../a-launch-view';

describe('sortedBy', () => {
  const model = createModel(aLaunchView());
  const milestones = [aMilestone('1', { float: null }), aMilestone('2', { float: 10 }), aMilestone('3', { float: 9 })];

  it.each([
    [false, ['3', '2', '1']],
    [true, ['2', '3', '1']],
  ])('leaves what has no value last, descending %s', (descending, ids) => {
    const sorted = sortedBy(milestones, { rank: ({ float }) => float }, { model, descending });

    expect(sorted.map(({ id }) => id)).toEqual(ids);
  });
});

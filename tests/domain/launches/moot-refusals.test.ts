import { mootRefusals } from '../../../src/domain/launches/moot-refusals';
import { changed, givenMootOrNot } from '../../support/given-moot-or-not';

describe('mootRefusals', () => {
  test.each([
    { name: 'the cause moved back', changes: changed.back, moot: ['MKT-1'] },
    { name: 'the cause moved on: the newer date takes its place', changes: changed.further, moot: [] },
    { name: 'something else changed', changes: changed.answered, moot: [] },
  ])('$name', ({ changes, moot }) => {
    const { milestones, outcome } = givenMootOrNot(changes);

    expect(mootRefusals(milestones, outcome)).toEqual(moot);
  });
});

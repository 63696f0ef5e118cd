import { mootProposals } from '../../../src/domain/launches/moot-proposals';
import { changed, givenMootOrNot } from '../../support/given-moot-or-not';

describe('mootProposals', () => {
  test.each([
    { name: 'the cause moved back', changes: changed.back, moot: ['PROD-4'] },
    { name: 'a person set the date', changes: changed.answered, moot: ['PROD-4'] },
    { name: 'the cause moved on: the newer one takes its place', changes: changed.further, moot: [] },
    { name: 'the rule is still broken', changes: changed.nothing, moot: [] },
  ])('$name', ({ changes, moot }) => {
    const { milestones, outcome } = givenMootOrNot(changes);

    expect(mootProposals(milestones, outcome)).toEqual(moot);
  });

  test('the dependency is out of force', () => {
    const { milestones, outcome } = givenMootOrNot(changed.nothing, { overridden: true });

    expect(mootProposals(milestones, outcome)).toEqual(['PROD-4']);
  });
});

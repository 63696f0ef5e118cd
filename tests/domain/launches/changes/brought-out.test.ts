import { broughtOut } from '../../../../src/domain/launches/changes/brought-out';
import type { MilestoneRow } from '../../../../src/domain/launches/tracked-milestone';
import type { WorkState } from '../../../../src/domain/schedule/plan';
import { aDependency, aMilestone, anId, aPlan } from '../../../support/a-plan';

const ids = ['video', 'distribution', 'launch', 'post'];
const plan = aPlan({
  milestones: ids.map((id) => aMilestone(id, '2026-05-07')),
  dependencies: [
    aDependency('video > distribution'),
    aDependency('distribution > launch'),
    aDependency('post > launch'),
  ],
});
const row: MilestoneRow = {
  ...{ key: 'channel-distribution', owner: 'marketing production lead', place: 'follows', optional: false },
  ...{ deliverable: null, checkpoint: null },
};

function out(done: readonly string[]): string[] {
  const milestones = ids.map((id) => ({ id: anId(id), row: id === 'distribution' ? row : null }));
  const states = new Map(
    ids.map((id): [ReturnType<typeof anId>, WorkState] => [anId(id), done.includes(id) ? 'done' : 'todo']),
  );
  return [...broughtOut(plan, { milestones, t0: anId('launch'), states })].sort();
}

describe('broughtOut', () => {
  test.each([
    { done: [], found: [] },
    { done: ['video'], found: [] },
    { done: ['distribution'], found: ['video'] },
    { done: ['distribution', 'launch'], found: ['distribution', 'post', 'video'] },
  ])('with $done done: $found', ({ done, found }) => {
    expect(out(done)).toEqual(found);
  });
});

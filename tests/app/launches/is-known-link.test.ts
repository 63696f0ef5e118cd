import { isKnownLink } from '../../../src/app/launches/is-known-link';
import { reconcileAll } from '../../../src/app/launches/reconcile-all';
import { aTrackedDependency, aTrackedMilestone } from '../../support/a-tracked-milestone';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld } from '../../support/fake-world';
import { dueOf, givenLaunch, moved, recordOf } from '../../support/given-launch';

const link = { linkId: 'link-PROD-2', from: anId('PROD-2'), to: anId('MKT-1') };

describe('isKnownLink', () => {
  test.each([
    { name: 'both ends', gates: ['MKT-1'], gatedBy: ['PROD-2'], known: true },
    { name: 'the predecessor alone', gates: ['MKT-1'], gatedBy: [], known: false },
    { name: 'the successor alone', gates: [], gatedBy: ['PROD-2'], known: false },
  ])('known by $name: $known', ({ gates, gatedBy, known }) => {
    const milestones = [
      aTrackedMilestone({ id: 'PROD-2', gates: gates.map(anId) }),
      aTrackedMilestone({ id: 'MKT-1', gatedBy: gatedBy.map((from) => aTrackedDependency({ from })) }),
    ];

    expect(isKnownLink(new Map(milestones.map((milestone) => [milestone.id, milestone])), link)).toBe(known);
  });

  test('a link that was taken in by its successor alone is mended by the reconciler', async () => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2', due: '2026-05-05' }), anIssue({ key: 'MKT-1' })],
      dependencies: [{ from: 'PROD-2', to: 'MKT-1', lag: 2 }],
    });
    world.store.milestoneTable.put({ ...recordOf(world, 'PROD-2'), gates: [] });

    await reconcileAll(world);
    await world.jobs.runAll(world);
    await moved(world, 'PROD-2', '2026-05-14');

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-18');
  });
});

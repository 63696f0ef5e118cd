import type { TrackedMilestone } from '../../../src/domain/launches/tracked-milestone';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { givenLaunch, moved, recordOf, type GivenDependency } from '../../support/given-launch';
import { updateMilestones } from '../../../src/app/update-milestones';

export const onPress = { linkId: 'link-1', successorId: 'MKT-1' };

/**
 * The build (PROD-2, product) gates the press date (MKT-1, pinned to Tue 12 May, Priya's), which gates the mailing
 * (MKT-2, Thu 14 May). The build has slipped from Tue 5 May to Thu 14 May: the press date is 3 working days short.
 */
export async function givenConflict(terms: Partial<GivenDependency> = {}): Promise<FakeWorld> {
  const world = createFakeWorld();
  world.issues.name('ann', 'Ann');
  await givenLaunch(world, {
    issues: [
      anIssue({ key: 'PROD-2', due: '2026-05-05', assignee: { accountId: 'owen', name: 'Owen' } }),
      anIssue({
        key: 'MKT-1',
        due: '2026-05-12',
        start: '2026-05-12',
        assignee: { accountId: 'priya', name: 'Priya' },
      }),
      anIssue({ key: 'MKT-2', due: '2026-05-14', start: '2026-05-13' }),
    ],
    dependencies: [
      { from: 'PROD-2', to: 'MKT-1', ...terms },
      { from: 'MKT-1', to: 'MKT-2' },
    ],
  });
  await change(world, 'MKT-1', { pinned: true });
  await moved(world, 'PROD-2', '2026-05-14');
  return world;
}

export async function change(world: FakeWorld, key: string, to: Partial<TrackedMilestone>): Promise<void> {
  await updateMilestones(world.store, [anId(key)], (milestone) => ({ ...milestone, ...to }));
}

export function gateOf(world: FakeWorld, key: string) {
  const [gate] = recordOf(world, key).gatedBy;
  if (!gate) throw new Error(`Cannot look at the dependency of "${key}": it has none`);
  return gate;
}

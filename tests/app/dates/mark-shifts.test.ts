import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld } from '../../support/fake-world';
import { givenLaunch, moved, recordOf } from '../../support/given-launch';

const reason = 'Lockstep may not edit issues in this project. Ask a project admin for the permission "Edit issues".';

describe('markShifts', () => {
  test('a project of 1,500 issues that is closed to the app fits into the record of the ripple', async () => {
    const world = createFakeWorld();
    const keys = Array.from({ length: 1500 }, (_, index) => `MKT-${10_000 + index}`);
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2' }), ...keys.map((key) => anIssue({ key }))],
      dependencies: keys.map((to) => ({ from: 'PROD-2', to })),
    });
    for (const key of keys) world.issues.refuse(anId(key), reason);

    await moved(world, 'PROD-2', '2026-05-14');

    const [ripple] = world.store.rippleTable.all();
    expect(ripple?.failures).toHaveLength(1500);
    expect(ripple?.failures[0]?.reason).toBe(reason);
    expect(Buffer.byteLength(JSON.stringify(ripple))).toBeLessThan(150 * 1024);
    expect(recordOf(world, 'MKT-11499').refusal?.reason).toBe(reason);
  });
});

import { reconcile } from '../../../src/entry/schedules/reconcile';
import { anIssue } from '../../support/an-issue';
import { createFakeWorld } from '../../support/fake-world';
import { givenLaunch, launchOf } from '../../support/given-launch';
import { saveSiteFacts } from '../../support/save-site-facts';

describe('reconcile', () => {
  test('asks for every active launch, and for a look at every feature', async () => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2' }), anIssue({ key: 'MKT-1' })],
      dependencies: [{ from: 'PROD-2', to: 'MKT-1' }],
    });

    await reconcile(() => world)();

    expect(world.jobs.queue).toEqual([
      { kind: 'reconcile', launchId: launchOf(world, 'MKT-1').id },
      { kind: 'check-features' },
    ]);
  });

  test('looks up links of a type of which no event tells', async () => {
    const world = createFakeWorld();
    await saveSiteFacts(world.issues, world.settings);
    await world.settings.save({ ...world.settings.now(), linkTypeName: 'Blocks' });

    await reconcile(() => world)();

    expect(world.jobs.queue).toEqual([{ kind: 'adopt', after: null }, { kind: 'check-features' }]);
  });

  test('makes up for an installation that did not get through', async () => {
    const world = createFakeWorld();

    await reconcile(() => world)();

    expect(world.issues.isPrepared).toBe(true);
    expect(world.jobs.queue).toEqual([{ kind: 'adopt', after: null }, { kind: 'check-features' }]);
  });
});

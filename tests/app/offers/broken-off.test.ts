import { brokenAnywhere } from '../../support/broken-anywhere';
import type { World } from '../../../src/app/ports';
import { doJob } from '../../../src/app/do-job';
import { anId } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { givenAtlas } from '../../support/given-atlas';
import { dueOf, launchOf, movedByPerson, recordOf } from '../../support/given-launch';
import { givenOffer, heldRippleId, statesIn } from '../../support/given-offer';

async function givenSlip(): Promise<FakeWorld> {
  const world = await givenAtlas({ dial: { kind: 'ask' } });
  await movedByPerson(world, 'PROD-2', { due: '2026-05-14' });
  return world;
}

test('a held ripple that is broken off anywhere ends as one whole offer', async () => {
  const breaks = await brokenAnywhere({
    given: givenSlip,
    act: async (world: World) => {
      const launchId = launchOf(world as FakeWorld, 'PROD-2').id;
      const seen = { by: 'ann', at: '2026-05-04T09:00:00.000Z' };
      await doJob(world, { kind: 'settle', launchId, issueIds: [anId('PROD-2')], seen });
    },
    then: async (world) => {
      expect(world.issues.writes).toEqual([]);
      expect(await statesIn(world)).toEqual({ 'MKT-1': 'open', 'MKT-2': 'open' });
      expect(recordOf(world, 'PROD-2').known.due).toBe('2026-05-14');
      expect(recordOf(world, 'PROD-9').proposal).toMatchObject({ by: null });
      expect(launchOf(world, 'PROD-2').openRipple).toBeNull();
      expect(world.store.rippleTable.all()).toMatchObject([{ state: 'done', shiftCount: 2, ended: 2 }]);
    },
  });

  expect(breaks).toBeGreaterThan(30);
});

test('accepting that is broken off anywhere is done once and whole', async () => {
  const breaks = await brokenAnywhere({
    given: () => givenOffer(),
    act: async (world: World) => {
      const launchId = launchOf(world as FakeWorld, 'MKT-1').id;
      const rippleId = heldRippleId(world as FakeWorld);
      const seen = { by: 'ann', at: '2026-05-04T09:00:00.000Z' };
      await doJob(world, { kind: 'take-offer', launchId, rippleId, issueIds: [anId('MKT-1'), anId('MKT-2')], seen });
    },
    then: async (world) => {
      expect([dueOf(world, 'MKT-1'), dueOf(world, 'MKT-2')]).toEqual(['2026-05-18', '2026-05-21']);
      expect(world.issues.writes).toHaveLength(2);
      expect(await statesIn(world)).toEqual({ 'MKT-1': 'accepted', 'MKT-2': 'accepted' });
      expect(world.store.rippleTable.all().filter(({ cause }) => cause.kind === 'offer')).toHaveLength(1);
    },
  });

  expect(breaks).toBeGreaterThan(30);
});

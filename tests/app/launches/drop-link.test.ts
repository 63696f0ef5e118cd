import { dropLink } from '../../../src/app/launches/drop-link';
import { anId, anIssue } from '../../support/an-issue';
import { breakOff, type Break } from '../../support/break-off';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { dueOf, givenLaunch, launchOf, moved, recordOf } from '../../support/given-launch';

const ends = [anId('PROD-2'), anId('MKT-1')];

async function givenDependency(): Promise<{ world: FakeWorld; linkId: string }> {
  const world = createFakeWorld();
  await givenLaunch(world, {
    issues: [anIssue({ key: 'PROD-2', due: '2026-05-05' }), anIssue({ key: 'MKT-1' })],
    dependencies: [{ from: 'PROD-2', to: 'MKT-1', lag: 2 }],
  });
  return { world, linkId: recordOf(world, 'MKT-1').gatedBy[0]?.linkId ?? 'none' };
}

describe('dropLink', () => {
  test('leaves the dates, and nothing follows any more', async () => {
    const { world, linkId } = await givenDependency();

    await dropLink(world, linkId, ends);
    await moved(world, 'PROD-2', '2026-05-14');

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-07');
    expect(recordOf(world, 'MKT-1').gatedBy).toEqual([]);
    expect(recordOf(world, 'PROD-2').gates).toEqual([]);
  });

  test('of a link that is not in the plan changes nothing', async () => {
    const { world } = await givenDependency();
    const before = world.store.saves;

    await dropLink(world, 'link-99', ends);
    await dropLink(world, 'link-99', [anId('MKT-7')]);

    expect(world.store.saves).toBe(before);
  });

  test.each<Break>(['outage', 'dead-before', 'dead-after'])(
    'broken off at any call by %s, ends the same',
    async (how) => {
      for (let call = 1; call <= 8; call += 1) {
        const { world, linkId } = await givenDependency();
        const launch = launchOf(world, 'MKT-1');
        world.store.launchTable.put({ ...launch, cycles: [ends] });
        await world.jobs.push([{ kind: 'link-removed', linkId, issueIds: ends }]);
        const broken = breakOff(world, { call, how });

        await world.jobs.runAll(broken.world, { onBroken: broken.revive });

        expect({ call, gates: recordOf(world, 'PROD-2').gates, gatedBy: recordOf(world, 'MKT-1').gatedBy }).toEqual({
          call,
          gates: [],
          gatedBy: [],
        });
        expect(launchOf(world, 'MKT-1').cycles).toEqual([]);
      }
    },
  );
});

import type { AssetVersion } from '../../../src/domain/gates/gate';
import { claimDesk } from '../../support/claim-desk';
import { aCheck, aGate, anApproval } from '../../support/a-gate';
import { anId } from '../../support/an-issue';
import { givenGates } from '../../support/given-gates';
import { givenWatched, looked, notices, raised, settled, toldTo } from '../../support/given-watched';
import type { FakeWorld } from '../../support/fake-world';

const asset: AssetVersion = {
  number: 2,
  asset: { kind: 'link', url: 'https://assets.test/film', title: 'Film' },
  note: '',
  by: 'carla',
  at: '2026-05-04T09:00:00.000Z',
  carriedOver: null,
};

function kinds(world: FakeWorld): string[] {
  return raised(world).map(({ kind, issueId, occasion }) => `${kind} ${issueId} ${occasion}`);
}

describe('doSignals, by the hour', () => {
  test('a gate that was missed goes to the launch owner, and is over once it is open', async () => {
    const world = await givenWatched();
    givenGates(world, aGate({ issueId: 'MKT-1' }));
    world.clock.set('2026-05-07T23:00:00.000Z');
    await looked(world);
    expect(kinds(world)).toEqual([]);

    world.clock.set('2026-05-08T00:10:00.000Z');
    await looked(world, 3);
    expect(kinds(world)).toEqual(['gate-missed MKT-1 2026-05-07']);
    expect(toldTo(world, 'olga')).toEqual([
      expect.stringMatching(
        /^MKT-1: You are asked as launch owner.* The gate of MKT-1 was due on Thu 7 May and is still shut\.$/,
      ),
    ]);

    const answer = { criterionId: aCheck().id, kind: 'check', by: 'mo', at: '2026-05-08T08:00:00.000Z' } as const;
    world.gates.gateTable.put({ ...aGate({ issueId: 'MKT-1', answers: [answer] }), id: anId('MKT-1'), version: 1 });
    world.clock.set('2026-05-08T09:00:00.000Z');
    await looked(world);
    expect(raised(world)).toMatchObject([{ overAt: '2026-05-08T09:00:00.000Z' }]);
    expect(world.messages.told).toHaveLength(1);
  });

  test('a review past its window is told once for each version', async () => {
    const world = await givenWatched();
    const approvals = ['legal', 'brand'].map((id) => anApproval({ id, within: { unit: 'hours', length: 48 } }));
    givenGates(world, aGate({ issueId: 'MKT-2', criteria: approvals, asset }));
    world.clock.set('2026-05-06T09:00:00.000Z');
    await looked(world);
    expect(kinds(world)).toEqual([]);

    world.clock.set('2026-05-06T09:00:01.000Z');
    await looked(world, 3);

    expect(kinds(world)).toEqual(['review-late MKT-2 version-2']);
    expect(toldTo(world, 'olga')).toEqual([expect.stringMatching(/The review of MKT-2 is past its window\.$/)]);
  });

  test('work that began before the freeze goes to production', async () => {
    const world = await givenWatched();
    givenGates(world, aGate({ issueId: 'PROD-2', freezesScope: true }));
    world.issues.edit(anId('MKT-2'), { state: 'doing' });

    await looked(world, 3);

    expect(kinds(world)).toEqual(['early-production MKT-2 before-freeze']);
    expect(toldTo(world, 'mo')).toEqual([
      expect.stringMatching(/^MKT-2: .*Work on MKT-2 began before the freeze it waits for\.$/),
    ]);
  });

  test('claims without a signature two weeks before the launch; another T-0 asks again', async () => {
    const world = await givenWatched();
    await claimDesk(world).add('It is faster');
    world.clock.set('2026-05-08T09:00:00.000Z');
    await looked(world, 3);
    expect(kinds(world)).toEqual(['unsigned MKT-1 2026-05-22']);
    expect(toldTo(world, 'olga')).toEqual([
      expect.stringMatching(/The claims of MKT-1 are not signed, and the launch is on Fri 22 May\.$/),
    ]);

    world.issues.edit(anId('PROD-9'), { dates: { start: null, due: '2026-05-21' as never } });
    world.clock.set('2026-05-08T10:00:00.000Z');
    await looked(world, 3);

    expect(kinds(world)).toEqual(['unsigned MKT-1 2026-05-22', 'unsigned MKT-1 2026-05-21']);
    expect(raised(world).map(({ overAt }) => overAt !== null)).toEqual([true, false]);
  });

  test('what is found together is told one person in one message', async () => {
    const world = await givenWatched();
    await settled(world, { patience: 5 });
    givenGates(world, aGate({ issueId: 'MKT-1' }), aGate({ issueId: 'MKT-2' }), aGate({ issueId: 'PROD-2' }));
    world.clock.set('2026-05-15T09:00:00.000Z');

    await looked(world, 3);

    expect(raised(world)).toHaveLength(3);
    expect(notices(world)).toMatchObject([{ accountId: 'olga', state: 'sent' }]);
    expect(world.messages.told).toHaveLength(1);
  });
});

import { anId } from '../../support/an-issue';
import { atlasOf, givenAtlas } from '../../support/given-atlas';
import { launchDesk } from '../../support/launch-desk';
import { aStoredRipple, aStoredShift } from '../../support/a-stored-ripple';
import type { FakeWorld } from '../../support/fake-world';
import type { RippleId } from '../../../src/domain/launches/launch';
import type { StoredRipple } from '../../../src/domain/launches/stored-ripple';

async function givenRipples(...ripples: readonly Partial<StoredRipple>[]): Promise<FakeWorld> {
  const world = await givenAtlas();
  for (const [index, ripple] of ripples.entries()) {
    const id = `r-${index}` as RippleId;
    const shifts = [aStoredShift({ id: 'MKT-1' }), aStoredShift({ id: 'MKT-2' })];
    await world.store.addShifts(id, shifts);
    const at = new Date(Date.parse('2026-05-04T09:00:00Z') + index * 60_000).toISOString();
    const whole = { id, at, launchId: atlasOf(world).id, shiftCount: 2, ended: 2, state: 'done' as const };
    await world.store.save({ ripples: [aStoredRipple({ ...whole, ...ripple })] });
  }
  return world;
}

async function listed(world: FakeWorld, after: string | null = null) {
  const reply = await launchDesk(world).ask('ripples.list', { launchId: atlasOf(world).id, after });
  if (reply.kind !== 'ripples') throw new Error('Cannot read the list: no access');
  return reply;
}

describe('listRipples', () => {
  test('gives twenty at a time, newest first, until there are no older ones', async () => {
    const world = await givenRipples(...Array.from({ length: 25 }, () => ({})));

    const first = await listed(world);
    const second = await listed(world, first.next);

    expect(first.ripples.map(({ id }) => id).slice(0, 2)).toEqual(['r-24', 'r-23']);
    expect([first.ripples.length, second.ripples.length, second.next]).toEqual([20, 5, null]);
  });

  test('says what was taken back, by whom, and what of it stayed', async () => {
    const world = await givenRipples(
      { undoneBy: 'r-1' as RippleId },
      {
        ...{ of: 'r-0' as RippleId, cause: { kind: 'undo', by: 'bob', moved: [] }, stayed: 1 },
        failures: [{ id: anId('MKT-2'), state: 'overtaken', reason: null }],
      },
    );
    world.issues.name('bob', 'Bob Builder');

    const [undo, undone] = (await listed(world)).ripples;

    expect(undone?.undone).toEqual({
      by: { accountId: 'bob', displayName: 'Bob Builder' },
      at: '2026-05-04T09:01:00.000Z',
      stayed: 2,
    });
    expect(undo).toMatchObject({ of: { id: 'r-0', cause: 'date', shiftCount: 2 }, stayed: 1, failed: 1 });
  });

  test('of hidden issues tells how many moved', async () => {
    const world = await givenRipples({
      cause: {
        kind: 'date',
        by: 'bob',
        moved: [{ id: anId('PROD-2'), from: { start: null, due: null }, to: { start: null, due: null } }],
      },
    });
    for (const key of ['PROD-2', 'MKT-2']) world.issues.hide(anId(key), 'viewer');

    const { ripples } = await listed(world);

    expect(ripples).toMatchObject([
      { causeIssue: null, by: null, shifts: [{ issue: { key: 'MKT-1' } }], hiddenShifts: 1 },
    ]);
    expect(JSON.stringify(ripples)).not.toMatch(/PROD-2|MKT-2|bob/);
  });
});

import { listHistory } from '../../../src/app/settings/list-history';
import type { Settings } from '../../../src/domain/settings/settings';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { saveSiteFacts } from '../../support/save-site-facts';

async function save(world: FakeWorld, change: Partial<Settings>): Promise<void> {
  await world.settings.save({ ...world.settings.now(), savedAt: world.clock.now(), savedBy: 'ann', ...change });
}

async function savesOf(world: FakeWorld) {
  const reply = await listHistory(world);
  if (reply.kind === 'refused') throw new Error(reply.message);
  return reply.saves;
}

describe('listHistory', () => {
  test('tells each save with who and what, newest first', async () => {
    const world = createFakeWorld();
    world.issues.name('ann', 'Ann Lee');
    await saveSiteFacts(world.issues, world.settings);
    await save(world, { dial: { kind: 'ask' } });
    await save(world, { dial: { kind: 'apply' }, savedBy: 'gone' });

    expect(await savesOf(world)).toEqual([
      {
        version: 3,
        at: world.clock.now(),
        by: { id: 'gone', name: null },
        changes: ['Every ripple is written at once'],
      },
      {
        version: 2,
        at: world.clock.now(),
        by: { id: 'ann', name: 'Ann Lee' },
        changes: ['Every ripple waits for an answer'],
      },
      { version: 1, at: null, by: null, changes: ['Starts of issues are read from and written to "Start date"'] },
    ]);
  });

  test('holds the last twenty', async () => {
    const world = createFakeWorld();
    for (let days = 0; days < 25; days += 1) await save(world, { dial: { kind: 'ask-above', days } });

    const saves = await savesOf(world);

    expect(saves.map(({ version }) => version)).toEqual(Array.from({ length: 20 }, (_, back) => 25 - back));
    expect(saves.at(-1)?.changes).toEqual([
      'A ripple that moves a date by more than 5 working days waits for an answer',
    ]);
  });

  test('is empty before anything is saved', async () => {
    expect(await savesOf(createFakeWorld())).toEqual([]);
  });
});

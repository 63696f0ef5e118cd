import { doJob } from '../../../src/app/do-job';
import { Outage } from '../../../src/app/ports';
import { breakOff, type Break } from '../../support/break-off';
import { movedByPerson } from '../../support/given-launch';
import { givenWatched, notices, raised, signalsJob } from '../../support/given-watched';
import type { FakeWorld } from '../../support/fake-world';

/** The slip of PROD-2 has been written everywhere; what people are told comes next. */
async function givenUntold(): Promise<FakeWorld> {
  const world = await givenWatched();
  await movedByPerson(world, 'PROD-2', { due: '2026-05-14' });
  while (world.jobs.queue[0]?.kind === 'settle') await world.jobs.runNext(world);
  return world;
}

function messagesByMark({ messages }: FakeWorld): string[] {
  return messages.told.map(({ message }) => message.mark).sort();
}

async function callsOfOneRun(): Promise<number> {
  const world = await givenUntold();
  const broken = breakOff(world, { call: 0, how: 'outage' });
  for (const job of world.jobs.queue.splice(0)) await doJob(broken.world, job);
  return broken.calls();
}

describe('doSignals, broken off', () => {
  test.each<{ how: Break }>([{ how: 'outage' }, { how: 'dead-before' }, { how: 'dead-after' }])(
    'at any call ($how), tells everyone exactly once in the end',
    async ({ how }) => {
      const whole = await givenUntold();
      await whole.jobs.runAll(whole);
      const expected = messagesByMark(whole);
      const calls = await callsOfOneRun();
      expect(calls).toBeGreaterThan(20);

      for (let call = 1; call <= calls; call += 1) {
        const world = await givenUntold();
        const broken = breakOff(world, { call, how });
        await world.jobs.runAll(broken.world, { onBroken: broken.revive });

        expect({ call, told: messagesByMark(world) }).toEqual({ call, told: expected });
        expect(raised(world)).toMatchObject([{ kind: 'slip', steps: [{ accountId: 'mo' }] }]);
        expect(new Set(notices(world).map(({ state }) => state))).toEqual(new Set(['sent']));
      }
    },
  );

  test.each([1, 2, 3, 4, 5])('twice, in any order, and by a schedule that fires ten times (seed %i)', async (seed) => {
    const world = await givenUntold();
    for (let time = 0; time < 10; time += 1) await world.jobs.push([signalsJob(world)]);

    await world.jobs.runAll(world, { seed, duplicates: 0.5 });

    expect(messagesByMark(world)).toEqual([...new Set(messagesByMark(world))]);
    expect(world.messages.told.filter(({ message }) => message.to.accountId === 'mo')).toHaveLength(1);
  });

  test('asks Jira about a message whose answer was lost, and does not write it again', async () => {
    const world = await givenUntold();
    const tell = world.messages.tell.bind(world.messages);
    let lost = 0;
    world.messages.tell = async (id, message) => {
      const outcome = await tell(id, message);
      if ((lost += 1) === 1) throw new Outage('The answer was lost', 1);
      return outcome;
    };

    await world.jobs.runAll(world);

    expect(lost).toBeGreaterThan(1);
    expect(messagesByMark(world)).toEqual([...new Set(messagesByMark(world))]);
    expect(world.messages.told.filter(({ message }) => message.to.accountId === 'mo')).toHaveLength(1);
  });
});

import { openPanel } from '../../../src/app/panel/open-panel';
import { anId } from '../../support/an-issue';
import { moved } from '../../support/given-launch';
import { givenWatched, notices } from '../../support/given-watched';

const toMo = { issueId: anId('MKT-1'), accountId: 'mo' };

describe('openPanel', () => {
  test('notes once that the person has seen what they were told of', async () => {
    const world = await givenWatched();
    await moved(world, 'PROD-2', '2026-05-06');
    world.clock.set('2026-05-04T12:00:00.000Z');
    await openPanel(world, { ...toMo, accountId: 'olga' });
    expect(notices(world)).toMatchObject([{ accountId: 'mo', seenAt: null }]);

    await openPanel(world, toMo);
    world.clock.set('2026-05-04T13:00:00.000Z');
    await openPanel(world, toMo);

    expect(notices(world)).toMatchObject([{ accountId: 'mo', seenAt: '2026-05-04T12:00:00.000Z', state: 'sent' }]);
  });

  test('notes nothing for somebody who does not see the issue', async () => {
    const world = await givenWatched();
    await moved(world, 'PROD-2', '2026-05-06');
    world.issues.hide(anId('MKT-1'), 'viewer');

    expect(await openPanel(world, toMo)).toEqual({ kind: 'no-access' });
    expect(notices(world)).toMatchObject([{ seenAt: null }]);
  });
});

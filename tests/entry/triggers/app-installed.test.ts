import { appInstalled } from '../../../src/entry/triggers/app-installed';
import { breakOff } from '../../support/break-off';
import { createFakeWorld } from '../../support/fake-world';

describe('appInstalled', () => {
  test('prepares the site and looks for links that are there', async () => {
    const world = createFakeWorld();

    expect(await appInstalled(() => world)({})).toBeUndefined();

    expect(world.issues.isPrepared).toBe(true);
    expect(world.jobs.queue).toEqual([{ kind: 'adopt', after: null }]);
  });

  test('asks to be called again while the app has no rights yet', async () => {
    const { world } = breakOff(createFakeWorld(), { call: 1, how: 'outage' });

    expect(await appInstalled(() => world)({})).toMatchObject({ _retry: true });
  });
});

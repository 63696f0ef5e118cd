import type { SettingsAction } from '../../contract/settings';
import type { World } from '../ports';
import { prepareSite } from '../launches/prepare-site';
import { asAdmin } from './as-admin';

/** Does once more what the installation does, for an admin who sees that something is missing. */
export async function prepareAgain(world: World): Promise<SettingsAction> {
  return asAdmin<SettingsAction>(world, {
    does: 'prepare the site',
    act: async () => {
      await prepareSite(world);
      return { kind: 'done', version: (await world.settings.read()).version };
    },
  });
}

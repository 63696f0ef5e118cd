import type { SettingsStore } from '../../src/app/launch-ports';
import type { Issues } from '../../src/app/ports';

/** As after the installation, without the rest of it. */
export async function saveSiteFacts(issues: Issues, settings: SettingsStore): Promise<void> {
  await settings.save({ ...(await settings.read()), ...(await issues.prepareSite()) });
}

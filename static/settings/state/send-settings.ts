import type { SettingsAction, SettingsForm } from '../../../src/contract/settings';
import { errorMessage } from '../../shared/text/error-message';
import { callSettings } from '../call-settings';

/** `unknown`: no answer came, so it may have been saved. */
export type Sent = SettingsAction | { readonly kind: 'unknown'; readonly message: string };

/** Saves a form under the version it was made from. */
export async function sendSettings(version: number, form: SettingsForm): Promise<Sent> {
  try {
    return await callSettings('settings.save', { version, form });
  } catch (error) {
    return { kind: 'unknown', message: `${errorMessage(error)}. Your changes are still here: try to save them again.` };
  }
}

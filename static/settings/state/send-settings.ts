import type { SettingsAction, SettingsForm } from '../../../src/contract/settings';
import { errorMessage } from '../../shared/text/error-message';
import { callSettings } from '../call-settings';

/** `unknown`: no answer came, so it may have been saved. */
export type Sent = SettingsAction | { readonly kind: 'unknown'; readonly message: string };

/** Saves a form under the version it was made from. @param confirms what the person has looked at, changed or not */
export async function sendSettings(version: number, form: SettingsForm, confirms?: 'calendars'): Promise<Sent> {
  try {
    return await callSettings('settings.save', { version, form, ...(confirms && { confirms }) });
  } catch (error) {
    return { kind: 'unknown', message: `${errorMessage(error)}. Your changes are still here: try to save them again.` };
  }
}

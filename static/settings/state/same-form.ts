import type { SettingsForm } from '../../../src/contract/settings';
import { isSame } from './is-same';
import { normalForm } from './normal-form';

/** Whether two forms settle the same. */
export function sameForm(one: SettingsForm, other: SettingsForm): boolean {
  return isSame(normalForm(one), normalForm(other));
}

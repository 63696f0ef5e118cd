import type { Dial, Settings } from '../settings/settings';
import type { Launch } from './launch';

/** When the ripples of a launch are written: as it says itself, else as the settings say. */
export function dialOf({ dial }: Pick<Launch, 'dial'>, settings: Pick<Settings, 'dial'>): Dial {
  return dial ?? settings.dial;
}

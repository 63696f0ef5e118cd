import type { Dial, Settings } from '../settings/settings';
import type { Launch } from './launch';

/** When ripples of this launch are written: as it says itself, else as the settings say. */
export function dialOf(launch: Pick<Launch, 'dial'>, settings: Pick<Settings, 'dial'>): Dial {
  return launch.dial ?? settings.dial;
}

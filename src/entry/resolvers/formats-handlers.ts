import { loadFormats } from '../../app/formats/load-formats';
import { saveFormats } from '../../app/formats/save-formats';
import { setCell } from '../../app/formats/set-cell';
import { settleFormats } from '../../app/formats/settle-formats';
import { wantCell } from '../../app/formats/want-cell';
import type { LaunchesHandling } from './launches-handling';

/** What a launch needs, by channel, format and region. */
export const formatsHandlers: Pick<LaunchesHandling, `formats.${'load' | 'save' | 'settle' | 'cell' | 'want'}`> = {
  'formats.load': loadFormats,
  'formats.save': saveFormats,
  'formats.settle': settleFormats,
  'formats.cell': setCell,
  'formats.want': wantCell,
};

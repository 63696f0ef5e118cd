import { loadTriage } from '../../app/triage/load-triage';
import { openFollowUp } from '../../app/triage/open-follow-up';
import { saveTriage } from '../../app/triage/save-triage';
import { undoTriage } from '../../app/triage/undo-triage';
import type { LaunchesHandling } from './launches-handling';

/** What becomes of the assets of a launch that is late. */
export const triageHandlers: Pick<LaunchesHandling, `triage.${'load' | 'save' | 'undo' | 'follow-up'}`> = {
  'triage.load': loadTriage,
  'triage.save': saveTriage,
  'triage.undo': undoTriage,
  'triage.follow-up': openFollowUp,
};

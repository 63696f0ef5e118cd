import { decideChange } from '../../app/changes/decide-change';
import { listChanges } from '../../app/changes/list-changes';
import { loadChange } from '../../app/changes/load-change';
import { sayChange } from '../../app/changes/say-change';
import type { LaunchesHandling } from './launches-handling';

/** Change requests of a launch: one use case per message. */
export const changeHandlers: Pick<LaunchesHandling, 'changes.list' | `change.${'load' | 'decide' | 'open'}`> = {
  'changes.list': listChanges,
  'change.load': loadChange,
  'change.decide': decideChange,
  'change.open': sayChange,
};

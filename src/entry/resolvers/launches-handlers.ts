import { changeHandlers } from './change-handlers';
import { conflictHandlers } from './conflict-handlers';
import { creationHandlers } from './creation-handlers';
import { debtHandlers } from './debt-handlers';
import { formatsHandlers } from './formats-handlers';
import { gateHandlers } from './gate-handlers';
import { launchHandlers } from './launch-handlers';
import type { LaunchesHandling } from './launches-handling';
import { rippleHandlers } from './ripple-handlers';
import { signalHandlers } from './signal-handlers';
import { templateHandlers } from './template-handlers';
import { triageHandlers } from './triage-handlers';
import { whatIfHandlers } from './what-if-handlers';

export const launchesHandlers: LaunchesHandling = {
  ...launchHandlers,
  ...creationHandlers,
  ...templateHandlers,
  ...changeHandlers,
  ...formatsHandlers,
  ...gateHandlers,
  ...triageHandlers,
  ...whatIfHandlers,
  ...rippleHandlers,
  ...conflictHandlers,
  ...signalHandlers,
  ...debtHandlers,
};

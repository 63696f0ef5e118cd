import { changeHandlers } from './change-handlers';
import { creationHandlers } from './creation-handlers';
import { formatsHandlers } from './formats-handlers';
import { gateHandlers } from './gate-handlers';
import { launchHandlers } from './launch-handlers';
import type { LaunchesHandling } from './launches-handling';
import { templateHandlers } from './template-handlers';
import { triageHandlers } from './triage-handlers';

export const launchesHandlers: LaunchesHandling = {
  ...launchHandlers,
  ...creationHandlers,
  ...templateHandlers,
  ...changeHandlers,
  ...formatsHandlers,
  ...gateHandlers,
  ...triageHandlers,
};

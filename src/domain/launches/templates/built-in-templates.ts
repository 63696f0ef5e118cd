import type { LaunchTemplate } from './launch-template';
import { minorRelease } from './minor-release';
import { standardLaunch } from './standard-launch';

/** What a person may begin with, the usual one first, by the ids that pages know. */
export const builtInTemplates: ReadonlyMap<string, LaunchTemplate> = new Map([
  ['standard', standardLaunch],
  ['minor', minorRelease],
]);

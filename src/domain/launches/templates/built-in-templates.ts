import type { LaunchTemplate } from './launch-template';
import { minorRelease } from './minor-release';
import { standardLaunch } from './standard-launch';

/** What a person may begin with, the usual one first. */
export const builtInTemplates: readonly LaunchTemplate[] = [standardLaunch, minorRelease];

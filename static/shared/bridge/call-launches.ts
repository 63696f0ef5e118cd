import { launchesResolvers } from '../../../src/contract/launches-resolvers';
import { callerOf } from './caller-of';

/** Asks the backend about launches, templates and what is being made of them. */
export const callLaunches = callerOf(launchesResolvers);

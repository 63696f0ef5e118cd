import type { LaunchRequest } from '../../app/launches/launch-request';
import type { LaunchesResolvers } from '../../contract/launches-resolvers';
import type { Handlers } from './create-resolver';

/** One use case per message of the launch pages and macros. */
export type LaunchesHandling = Handlers<LaunchesResolvers, LaunchRequest>;

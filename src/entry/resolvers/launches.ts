import type { World } from '../../app/ports';
import { launchesResolvers } from '../../contract/launches-resolvers';
import { createResolver } from './create-resolver';
import { launchRequestOf } from './launch-request-of';
import { launchesHandlers } from './launches-handlers';

/** Answers the launch pages and the macros of launches. */
export const launches = (createWorld: () => World) =>
  createResolver(
    { definitions: launchesResolvers, handlers: launchesHandlers, requestOf: launchRequestOf },
    createWorld,
  );

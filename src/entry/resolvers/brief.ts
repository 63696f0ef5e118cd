import type { World } from '../../app/ports';
import { briefResolvers } from '../../contract/brief-resolvers';
import { briefHandlers } from './brief-handlers';
import { createResolver } from './create-resolver';
import { macroRequestOf } from './macro-request-of';

/** Answers the macro "Narrative brief". */
export const brief = (createWorld: () => World) =>
  createResolver({ definitions: briefResolvers, handlers: briefHandlers, requestOf: macroRequestOf }, createWorld);

import type { World } from '../../app/ports';
import { settingsResolvers } from '../../contract/settings-resolvers';
import { createResolver } from './create-resolver';
import { settingsHandlers } from './settings-handlers';
import { settingsRequestOf } from './settings-request-of';

/** Answers the admin page and the get-started page. */
export const settings = (createWorld: () => World) =>
  createResolver(
    { definitions: settingsResolvers, handlers: settingsHandlers, requestOf: settingsRequestOf },
    createWorld,
  );

import { scopesOf } from '../jira/http/scopes-of';
import type { ProductEvent, Site } from '../site/site';
import type { Confluence, ConfluenceOptions } from './confluence';
import { buildApp } from './http/build-app';
import type { ConfluenceContext } from './http/route';
import { allRoutes } from './routes/all-routes';
import { createState } from './state/confluence-state';
import { restoreSnapshot, takeSnapshot } from './state/snapshot';

/** A Confluence without spaces; a seed gives it some. */
export function createConfluence(site: Site, { directory, appAccountId }: ConfluenceOptions): Confluence {
  const state = createState(() => site.clock.now().getTime());
  const listeners: ((event: ProductEvent) => void)[] = [];
  const emit = (event: ProductEvent) => listeners.forEach((listen) => listen(event));
  const knows = (accountId: string) => directory.person(accountId) !== undefined;
  const context: ConfluenceContext = { site, state, appAccountId, directory, knows, emit };
  const app = buildApp(context, allRoutes);
  return {
    name: 'confluence',
    state,
    fetch: async (request, caller) => app.fetch(request, { caller }),
    scopesOf: scopesOf(allRoutes, []),
    onEvent: (listener) => void listeners.push(listener),
    snapshot: () => takeSnapshot(state),
    restore: (snapshot) => restoreSnapshot(state, snapshot),
    isConnected: () => state.isConnected,
    connect: (isConnected) => {
      state.isConnected = isConnected;
    },
  };
}

import type { Person, ProductEvent, Site } from '../site/site';
import { createBackground } from './http/create-background';
import { buildApp } from './http/build-app';
import { cloudLimits, noLimits } from './http/rate-limits';
import type { JiraContext } from './http/route';
import { scopesOf } from './http/scopes-of';
import type { IssueProperty, Jira, JiraOptions, TransitionGuard } from './jira';
import { allRoutes, uncoveredPaths } from './routes/all-routes';
import { declareAppFields } from './state/app-fields';
import { settleIndex } from './state/index-of';
import { createState, type JiraState } from './state/jira-state';
import type { PersonRecord } from './state/records';
import { restoreSnapshot, takeSnapshot } from './state/snapshot';

const appAccountId = '557058:lockstep-app-user';

/** A Jira without data; a seed gives it some. */
export function createJira(site: Site, { limits = 'cloud', indexLagMs = 1000 }: JiraOptions = {}): Jira {
  const state = createState(() => site.clock.now().getTime());
  const listeners: ((event: ProductEvent) => void)[] = [];
  const transitionGuards: TransitionGuard[] = [];
  const issueProperties: IssueProperty[] = [];
  const emit = (event: ProductEvent) => listeners.forEach((listen) => listen(event));
  const background = createBackground();
  const { inBackground } = background;
  const parts = { site, state, appAccountId, indexLagMs, transitionGuards, issueProperties };
  const context: JiraContext = { ...parts, emit, inBackground };
  const rateLimits = limits === 'cloud' ? cloudLimits() : noLimits;
  const app = buildApp(context, { routes: allRoutes, uncoveredPaths, limits: rateLimits });
  // A clock set back would leave the index behind for as long.
  site.clock.onChange(() => settleIndex(state));
  return {
    name: 'jira',
    appAccountId,
    state,
    fetch: async (request, caller) => app.fetch(request, { caller }),
    scopesOf: scopesOf(allRoutes, uncoveredPaths),
    onEvent: (listener) => void listeners.push(listener),
    snapshot: () => takeSnapshot(state),
    restore: (snapshot) => restoreSnapshot(state, snapshot),
    people: () => peopleOf(state),
    personByEmail: (email) => peopleOf(state).find((person) => person.emailAddress === email.toLowerCase()),
    mails: () => state.mails,
    guardTransitions: (guard) => void transitionGuards.push(guard),
    indexProperties: (properties) => void issueProperties.push(...properties),
    whileBusy: background.whileBusy,
    declareFields: (fields) => declareAppFields(state, fields),
    settleIndex: () => settleIndex(state),
  };
}

function peopleOf(state: JiraState): Person[] {
  return [...state.people.values()].map(toPerson);
}

function toPerson({ accountId, emailAddress, displayName, title }: PersonRecord): Person {
  return { accountId, emailAddress, displayName, title };
}

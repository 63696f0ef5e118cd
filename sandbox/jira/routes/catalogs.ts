import { allFields } from '../fields/all-fields';
import { ok, type Answer } from '../http/answer';
import { pageOf } from '../http/page';
import { scope, type Call, type Route } from '../http/route';
import { administers, browsable } from '../rights/may';
import { doneResolutionId, issueTypes, priorities, resolutions, statuses } from '../state/catalog';
import { issueTypeView, priorityView, resolutionView, statusView } from '../views/catalog-views';
import { instant } from '../views/instant';

/** What is the same for the whole site: fields, issue types, statuses, priorities, the server itself. */
export const catalogRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/field', scopes: scope.read, handler: (call) => ok(fieldViews(call)) },
  {
    method: 'GET',
    path: '/rest/api/3/issuetype',
    scopes: scope.read,
    handler: (call) => ok(seesAny(call) ? issueTypes.map(({ id }) => issueTypeView(call, id)) : []),
  },
  {
    method: 'GET',
    path: '/rest/api/3/status',
    scopes: scope.read,
    handler: (call) => ok(seesAny(call) ? statuses.map(({ id }) => statusView(call, id)) : []),
  },
  {
    method: 'GET',
    path: '/rest/api/3/priority/search',
    scopes: scope.configure,
    signedIn: true,
    handler: (call) =>
      pageOf(
        call,
        priorities.map(({ id }) => priorityView(call, id)),
        { max: 50, path: '/rest/api/3/priority/search' },
      ),
  },
  {
    method: 'GET',
    path: '/rest/api/3/priority',
    scopes: scope.read,
    signedIn: true,
    handler: (call) => ok(priorities.map(({ id }) => priorityView(call, id))),
  },
  {
    method: 'GET',
    path: '/rest/api/3/resolution/search',
    scopes: scope.read,
    signedIn: true,
    handler: findResolutions,
  },
  {
    method: 'GET',
    path: '/rest/api/3/resolution',
    scopes: scope.read,
    handler: (call) => ok(seesAny(call) ? resolutions.map(({ id }) => resolutionView(call, id)) : []),
  },
  { method: 'GET', path: '/rest/api/3/serverInfo', scopes: scope.none, handler: (call) => ok(serverInfo(call)) },
];

function seesAny({ state, subject }: Call): boolean {
  return administers(state, subject) || browsable(state, subject).length > 0;
}

function findResolutions(call: Call): Answer {
  const ids = call.query.getAll('id');
  const found = resolutions
    .map(({ id }) => ({ ...resolutionView(call, id), default: id === doneResolutionId }))
    .filter((one) => ids.length === 0 || ids.includes(one.id))
    .filter((one) => call.query.get('onlyDefault') !== 'true' || one.default);
  return pageOf(call, found, { max: 50, path: '/rest/api/3/resolution/search' });
}

function fieldViews({ state }: Call) {
  const key = { id: 'issuekey', key: 'issuekey', name: 'Key', custom: false, orderable: false, navigable: true };
  const fields = allFields(state).map((field) => ({
    id: field.id,
    key: field.key ?? field.id,
    name: field.name,
    custom: field.schema.custom !== undefined,
    orderable: field.write !== undefined,
    navigable: field.navigable,
    searchable: field.clauseNames.length > 0,
    clauseNames: [...field.clauseNames],
    schema: field.schema,
  }));
  return [{ ...key, searchable: false, clauseNames: ['id', 'issue', 'issuekey', 'key'] }, ...fields];
}

function serverInfo({ site }: Call) {
  return {
    baseUrl: site.baseUrl,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100_300,
    buildDate: instant(Date.UTC(2026, 10, 1)),
    serverTime: instant(site.clock.now().getTime()),
    scmInfo: 'local',
    serverTitle: 'Jira',
    serverTimeZone: 'Etc/UTC',
  };
}

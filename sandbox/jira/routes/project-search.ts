import { z } from 'zod';
import { refuse, type Answer } from '../http/answer';
import { pageOf } from '../http/page';
import { listParam } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { administers, mayIn } from '../rights/may';
import type { ProjectPermission } from '../rights/permissions';
import type { ProjectRecord } from '../state/records';
import { projectDetailsView, projectView } from '../views/project-view';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-search-get */
export const projectSearchRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/project/search', scopes: scope.read, handler: searchProjects },
];

const action = z.enum(['view', 'browse', 'edit', 'create']).default('view');
type Action = z.infer<typeof action>;

function searchProjects(call: Call): Answer {
  const uncovered = uncoveredPart(call);
  if (uncovered !== undefined) return refuse(501, [`sandbox does not cover projects ${uncovered}`]);
  const wish = action.safeParse(call.query.get('action') ?? undefined);
  if (!wish.success) return refuse(400, [`The action '${call.query.get('action') ?? ''}' is not valid.`]);
  const found = [...call.state.projects.values()].filter(
    (project) => allows(call, project, wish.data) && matches(call, project),
  );
  const sorted = ordered(found, call.query.get('orderBy') ?? 'key');
  const views = sorted.map((project) => show(call, project));
  return pageOf(call, views, { max: 100, usual: 50, path: '/rest/api/3/project/search' });
}

const covered = { orderBy: /^[+ -]?(key|name)$/, status: /^live$/, expand: /^(description|lead|issueTypes)$/ };

function uncoveredPart({ query }: Call): string | undefined {
  const orderBy = query.get('orderBy') ?? 'key';
  if (!covered.orderBy.test(orderBy)) return `ordered by "${orderBy}"`;
  const name = ['categoryId', 'properties', 'propertyQuery', 'typeKey'].find((one) => query.has(one));
  if (name !== undefined) return `found by "${name}"`;
  const status = listParam(query, 'status').find((one) => !covered.status.test(one));
  if (status !== undefined) return `that are "${status}"`;
  const part = listParam(query, 'expand').find((one) => !covered.expand.test(one));
  return part === undefined ? undefined : `with their "${part}"`;
}

const needed: Readonly<Record<Action, ProjectPermission>> = {
  view: 'BROWSE_PROJECTS',
  browse: 'BROWSE_PROJECTS',
  edit: 'ADMINISTER_PROJECTS',
  create: 'CREATE_ISSUES',
};

/** Whoever administers a project, or Jira, views it without the right to browse it. */
function allows({ state, subject }: Call, project: ProjectRecord, wish: Action): boolean {
  const may = (permission: ProjectPermission) => mayIn(state, subject, { project, permission });
  const manages = may('ADMINISTER_PROJECTS') || administers(state, subject);
  if (wish === 'view' || wish === 'edit') return manages || may(needed[wish]);
  return may(needed[wish]);
}

function matches({ query }: Call, { id, key, name }: ProjectRecord): boolean {
  const ids = listParam(query, 'id');
  const keys = listParam(query, 'keys');
  const text = (query.get('query') ?? '').toLowerCase();
  return (
    (ids.length === 0 || ids.includes(id)) &&
    (keys.length === 0 || keys.includes(key)) &&
    (key.toLowerCase().includes(text) || name.toLowerCase().includes(text))
  );
}

/** A plus in an address is a blank. */
function ordered(projects: readonly ProjectRecord[], orderBy: string): ProjectRecord[] {
  const field = orderBy.endsWith('name') ? 'name' : 'key';
  const sorted = projects.toSorted((a, b) => a[field].localeCompare(b[field]));
  return orderBy.startsWith('-') ? sorted.reverse() : sorted;
}

function show(call: Call, project: ProjectRecord) {
  const { description, lead, issueTypes } = projectDetailsView(call, project);
  const wanted = listParam(call.query, 'expand');
  const parts = Object.entries({ description, lead, issueTypes }).filter(([name]) => wanted.includes(name));
  return { ...projectView(call, project), ...Object.fromEntries(parts) };
}

import { ok, refuse, type Answer } from '../http/answer';
import { scope, type Call, type Route } from '../http/route';
import { issueTypes, priorities, resolutions, statuses } from '../state/catalog';
import { issueTypeView, priorityView, resolutionView, statusCategoryView, statusView } from '../views/catalog-views';

/** Single issue types, statuses, status categories, priorities and resolutions, as `self` in other replies names them. */
export const catalogItemRoutes: readonly Route[] = [
  item('issuetype', (call, id) => known(issueTypes, id) && issueTypeView(call, id)),
  item('priority', (call, id) => known(priorities, id) && priorityView(call, id)),
  item('resolution', (call, id) => known(resolutions, id) && resolutionView(call, id)),
  item('status', (call, idOrName) => {
    const status = statuses.find(({ id, name }) => id === idOrName || name.toLowerCase() === idOrName.toLowerCase());
    return status && statusView(call, status.id);
  }),
  item('statuscategory', (call, idOrKey) => {
    const category = categories.find(({ id, key }) => String(id) === idOrKey || key === idOrKey);
    return category && statusCategoryView(call, category);
  }),
  {
    method: 'GET',
    path: '/rest/api/3/statuscategory',
    scopes: scope.read,
    signedIn: true,
    handler: (call) => ok(categories.map((category) => statusCategoryView(call, category))),
  },
];

const categories = statuses.map(({ category }) => category);

const names = {
  issuetype: 'issue type',
  priority: 'priority',
  resolution: 'resolution',
  status: 'status',
  statuscategory: 'status category',
} as const;

function item(kind: keyof typeof names, view: (call: Call, id: string) => unknown): Route {
  const handler = (call: Call): Answer => {
    const id = call.params['id'] ?? '';
    const found = view(call, id);
    return found ? ok(found) : refuse(404, [`The ${names[kind]} with id '${id}' does not exist`]);
  };
  return { method: 'GET', path: `/rest/api/3/${kind}/:id`, scopes: scope.read, signedIn: true, handler };
}

function known(all: readonly { readonly id: string }[], wanted: string): boolean {
  return all.some(({ id }) => id === wanted);
}

import { appPlaceOf, type AppPlace } from './app-place';
import { wikiRouteOf, type WikiRoute } from './wiki-route';

export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'issue'; readonly key: string }
  | { readonly page: 'project'; readonly projectKey: string; readonly view: ProjectView }
  | { readonly page: 'project-settings'; readonly projectKey: string }
  | { readonly page: 'project-workflow'; readonly projectKey: string }
  | { readonly page: 'app'; readonly place: AppPlace }
  | { readonly page: 'manage-apps' }
  | { readonly page: 'search'; readonly text: string }
  | { readonly page: 'wiki'; readonly place: WikiRoute }
  | { readonly page: 'not-found' };

export const projectViews = ['board', 'calendar', 'list'] as const;
export type ProjectView = (typeof projectViews)[number];

/** @param url of this site */
export function routeOf(url: URL): Route {
  const steps = url.pathname.split('/').filter((step) => step !== '');
  if (steps.length === 0) return { page: 'home' };
  if (steps[0] === 'browse' && steps[1] !== undefined) return browseRouteOf(steps[1].toUpperCase());
  if (steps[0] === 'issues') return { page: 'search', text: url.searchParams.get('text') ?? '' };
  const app = appPlaceOf(steps);
  if (app !== undefined) return { page: 'app', place: app };
  if (isManageApps(steps)) return { page: 'manage-apps' };
  const [, workflowKey] =
    /^jira\/software\/(?:c\/)?projects\/([^/]+)\/settings\/workflows$/.exec(steps.join('/')) ?? [];
  if (workflowKey !== undefined) return { page: 'project-workflow', projectKey: workflowKey.toUpperCase() };
  const [, settingsKey] = /^jira\/software\/projects\/([^/]+)\/settings/.exec(steps.join('/')) ?? [];
  if (settingsKey !== undefined) return { page: 'project-settings', projectKey: settingsKey.toUpperCase() };
  if (steps[0] === 'jira' && steps[1] === 'projects' && steps[2] !== undefined) {
    const view = projectViews.find((name) => name === (steps[3] ?? 'list'));
    if (view !== undefined) return { page: 'project', projectKey: steps[2].toUpperCase(), view };
  }
  const place = steps[0] === 'wiki' ? wikiRouteOf(steps.slice(1), url.searchParams) : undefined;
  return place === undefined ? { page: 'not-found' } : { page: 'wiki', place };
}

export function issuePath(key: string): string {
  return `/browse/${key}`;
}

export function projectPath(projectKey: string, view: ProjectView): string {
  return `/jira/projects/${projectKey}/${view}`;
}

export function projectSettingsPath(projectKey: string): string {
  return `/jira/software/projects/${projectKey}/settings/details`;
}

export function workflowPath(projectKey: string): string {
  return `/jira/software/projects/${projectKey}/settings/workflows`;
}

/** Jira's short addresses are the same for issues and projects. */
function browseRouteOf(key: string): Route {
  return key.includes('-') ? { page: 'issue', key } : { page: 'project', projectKey: key, view: 'board' };
}

function isManageApps(steps: readonly string[]): boolean {
  return ['plugins/servlet/upm', 'jira/settings/apps'].includes(steps.join('/'));
}

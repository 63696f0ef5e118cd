/** The pages that an app may have in Jira. */
export type AppPageKind = 'global' | 'project' | 'admin' | 'configure' | 'get-started';

/** A page of an app. What follows its address belongs to the app. */
export interface AppPlace {
  readonly kind: AppPageKind;
  readonly appId: string;
  readonly environmentId: string;
  /** Of a project page only. */
  readonly projectKey?: string;
  /** Path of the page, as it stands in the address. */
  readonly root: string;
}

/**
 * @param steps of the path
 * @returns undefined where no app has a page
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-global-page/
 */
export function appPlaceOf(steps: readonly string[]): AppPlace | undefined {
  if (steps[0] !== 'jira') return undefined;
  if (steps[1] === 'apps') return place(steps, { kind: 'global', after: 2 });
  if (steps[1] === 'settings' && steps[2] === 'apps') {
    const role = roles.find((name) => name === steps[3]);
    return role === undefined ? place(steps, { kind: 'admin', after: 3 }) : place(steps, { kind: role, after: 4 });
  }
  if (steps[2] !== 'projects' || steps[4] !== 'apps') return undefined;
  return place(steps, { kind: 'project', after: 5, projectKey: steps[3]?.toUpperCase() ?? '' });
}

const roles = ['configure', 'get-started'] as const;

interface Found {
  readonly kind: AppPageKind;
  /** Steps before the id of the app. */
  readonly after: number;
  readonly projectKey?: string;
}

function place(steps: readonly string[], { after, ...kind }: Found): AppPlace | undefined {
  const [appId, environmentId] = steps.slice(after);
  if (appId === undefined || environmentId === undefined) return undefined;
  return { ...kind, appId, environmentId, root: `/${steps.slice(0, after + 2).join('/')}` };
}

interface InstalledApp {
  readonly id: string;
  readonly environmentId: string;
}

/** Where Jira puts the pages of an app. */
export const appPaths = {
  global: (app: InstalledApp) => `/jira/apps/${idsOf(app)}`,
  project: (app: InstalledApp, projectKey: string) =>
    `/jira/software/projects/${encodeURIComponent(projectKey)}/apps/${idsOf(app)}`,
  admin: (app: InstalledApp) => `/jira/settings/apps/${idsOf(app)}`,
  configure: (app: InstalledApp) => `/jira/settings/apps/configure/${idsOf(app)}`,
  getStarted: (app: InstalledApp) => `/jira/settings/apps/get-started/${idsOf(app)}`,
  /** All apps of the site, for its admins. */
  manage: '/plugins/servlet/upm',
};

function idsOf({ id, environmentId }: InstalledApp): string {
  return `${id}/${environmentId}`;
}

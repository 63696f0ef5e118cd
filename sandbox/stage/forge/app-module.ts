import type { SiteInfo, SiteModule } from '../api/site';
import { appPaths, type AppPageKind, type AppPlace } from '../state/app-place';

/** @returns the module whose page stands there; undefined when the site's app has none */
export function appModule({ app, modules }: SiteInfo, place: Omit<AppPlace, 'root'>): SiteModule | undefined {
  if (place.appId !== app.id || place.environmentId !== app.environmentId) return undefined;
  return modules.find((module) => kindOf(module) === place.kind);
}

/** @returns the page of that kind that the site's app has, if it has one */
export function appModuleOfKind({ modules }: SiteInfo, kind: AppPageKind): SiteModule | undefined {
  return modules.find((module) => kindOf(module) === kind);
}

interface Target {
  readonly moduleKey: string;
  readonly projectKey?: string | undefined;
  /** Within the page. */
  readonly path?: string | undefined;
}

/** @returns the path of a module's page; undefined when it has none of its own */
export function appModulePath({ app, modules }: SiteInfo, { moduleKey, projectKey, path }: Target): string | undefined {
  const module = modules.find(({ key }) => key === moduleKey);
  const root = module && rootOf(app, kindOf(module), projectKey);
  return root === undefined ? undefined : `${root}${path === undefined ? '' : withSlash(path)}`;
}

function kindOf({ type, useAsConfig, useAsGetStarted }: SiteModule): AppPageKind | undefined {
  if (type === 'jira:globalPage') return 'global';
  if (type === 'jira:projectPage') return 'project';
  if (type !== 'jira:adminPage') return undefined;
  if (useAsConfig === true) return 'configure';
  return useAsGetStarted === true ? 'get-started' : 'admin';
}

function rootOf(app: SiteInfo['app'], kind: AppPageKind | undefined, projectKey?: string): string | undefined {
  if (kind === undefined) return undefined;
  if (kind === 'project') return projectKey === undefined ? undefined : appPaths.project(app, projectKey);
  return kind === 'get-started' ? appPaths.getStarted(app) : appPaths[kind](app);
}

function withSlash(path: string): string {
  return /^[/?#]/.test(path) ? path : `/${path}`;
}

import { appPaths } from '../../../../sandbox/stage/state/app-place';
import { issuePath, projectPath, routeOf } from '../../../../sandbox/stage/state/route';

const installed = { id: 'a', environmentId: 'e' };
const at = (path: string) => routeOf(new URL(path, 'http://localhost:4400'));

describe('routeOf', () => {
  it.each([
    ['/', { page: 'home' }],
    ['/browse/prod-2', { page: 'issue', key: 'PROD-2' }],
    ['/jira/projects/MKT', { page: 'project', projectKey: 'MKT', view: 'list' }],
    ['/jira/projects/mkt/board', { page: 'project', projectKey: 'MKT', view: 'board' }],
    ['/jira/projects/MKT/reports', { page: 'not-found' }],
    ['/issues?text=brief%20lock', { page: 'search', text: 'brief lock' }],
    ['/browse/mkt', { page: 'project', projectKey: 'MKT', view: 'board' }],
    ['/jira/software/projects/mkt/settings/details', { page: 'project-settings', projectKey: 'MKT' }],
    ['/jira/software/projects/mkt/settings/workflows', { page: 'project-workflow', projectKey: 'MKT' }],
    ['/jira/software/c/projects/MKT/settings/workflows', { page: 'project-workflow', projectKey: 'MKT' }],
    ['/plugins/servlet/upm', { page: 'manage-apps' }],
    ['/jira/apps/a', { page: 'not-found' }],
    ['/jira/software/projects/MKT/apps/a', { page: 'not-found' }],
    ['/browse', { page: 'not-found' }],
    ['/wiki/nowhere', { page: 'not-found' }],
    ['/nowhere', { page: 'not-found' }],
  ])('%s', (path, expected) => {
    expect(at(path)).toEqual(expected);
  });

  it.each([
    ['global', appPaths.global, {}],
    ['project', (app: typeof installed) => appPaths.project(app, 'MKT'), { projectKey: 'MKT' }],
    ['admin', appPaths.admin, {}],
    ['configure', appPaths.configure, {}],
    ['get-started', appPaths.getStarted, {}],
  ])('finds the %s page of an app, whatever follows', (kind, pathOf, more) => {
    const root = pathOf(installed);
    const place = { kind, appId: 'a', environmentId: 'e', root, ...more };

    expect(at(root)).toEqual({ page: 'app', place });
    expect(at(`${root}/launch/1?week=2`)).toEqual({ page: 'app', place });
  });

  it('reads the paths that the stage itself writes', () => {
    expect(at(issuePath('MKT-1'))).toEqual({ page: 'issue', key: 'MKT-1' });
    expect(at(projectPath('MKT', 'calendar'))).toEqual({ page: 'project', projectKey: 'MKT', view: 'calendar' });
  });
});

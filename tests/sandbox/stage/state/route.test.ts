import { issuePath, projectPath, routeOf } from '../../../../sandbox/stage/state/route';

const at = (path: string) => routeOf(new URL(path, 'http://localhost:4400'));

describe('routeOf', () => {
  it.each([
    ['/', { page: 'home' }],
    ['/browse/prod-2', { page: 'issue', key: 'PROD-2' }],
    ['/jira/projects/MKT', { page: 'project', projectKey: 'MKT', view: 'list' }],
    ['/jira/projects/mkt/board', { page: 'project', projectKey: 'MKT', view: 'board' }],
    ['/jira/projects/MKT/reports', { page: 'not-found' }],
    ['/issues?text=brief%20lock', { page: 'search', text: 'brief lock' }],
    ['/browse', { page: 'not-found' }],
    ['/wiki/nowhere', { page: 'not-found' }],
    ['/nowhere', { page: 'not-found' }],
  ])('%s', (path, expected) => {
    expect(at(path)).toEqual(expected);
  });

  it('reads the paths that the stage itself writes', () => {
    expect(at(issuePath('MKT-1'))).toEqual({ page: 'issue', key: 'MKT-1' });
    expect(at(projectPath('MKT', 'calendar'))).toEqual({ page: 'project', projectKey: 'MKT', view: 'calendar' });
  });
});

import { appLocation } from '../../../../sandbox/stage/forge/app-location';

const root = '/jira/apps/app/env';
const at = (path: string, entry: unknown = null) => appLocation(root, new URL(path, 'http://localhost:4400'), entry);

describe('appLocation', () => {
  it.each([
    [root, { pathname: '/', search: '', hash: '' }],
    [`${root}/`, { pathname: '/', search: '', hash: '' }],
    [`${root}/launch/1?week=2#row`, { pathname: '/launch/1', search: '?week=2', hash: '#row' }],
    [`${root}/new?as=legal%40demo.test&from=list`, { pathname: '/new', search: '?from=list', hash: '' }],
    [`${root}?as=legal%40demo.test`, { pathname: '/', search: '', hash: '' }],
  ])('%s', (path, expected) => {
    expect(at(path)).toMatchObject(expected);
  });

  it('has the state that the app gave its entry, and none where somebody else made the entry', () => {
    expect(at(root, { key: 'a', state: { from: 'list' } })).toMatchObject({ key: 'a', state: { from: 'list' } });
    expect(at(root, { anything: 1 }).state).toBeUndefined();
  });
});

import { wikiPaths } from '../../../../sandbox/stage/state/wiki-paths';
import { routeOf } from '../../../../sandbox/stage/state/route';

const at = (path: string) => routeOf(new URL(path, 'http://localhost:4400'));
const wiki = (place: object) => ({ page: 'wiki', place });
const page = { view: 'page', pageId: '65551', spaceKey: 'GTM' };

describe('wikiRouteOf()', () => {
  it.each([
    ['/wiki', { view: 'home' }],
    ['/wiki/spaces', { view: 'home' }],
    ['/wiki/spaces/GTM', { view: 'space', spaceKey: 'GTM' }],
    ['/wiki/spaces/GTM/overview', { view: 'space', spaceKey: 'GTM' }],
    ['/wiki/spaces/GTM/pages', { view: 'space', spaceKey: 'GTM' }],
    ['/wiki/spaces/GTM/pages/65551', page],
    ['/wiki/spaces/GTM/pages/65551/Atlas+2.0+launch', page],
    ['/wiki/spaces/GTM/pages/65551/Claims?version=3', { ...page, version: 3 }],
    ['/wiki/spaces/GTM/pages/65551?version=last', page],
    ['/wiki/spaces/GTM/pages/65551/edit', { ...page, view: 'edit' }],
    ['/wiki/spaces/GTM/pages/edit-v2/65551', { ...page, view: 'edit' }],
    ['/wiki/spaces/GTM/pages/65551/history', { ...page, view: 'history' }],
    ['/wiki/pages/viewpage.action?pageId=65551', { view: 'page', pageId: '65551' }],
    ['/wiki/pages/editpage.action?pageId=65551', { view: 'edit', pageId: '65551' }],
    ['/wiki/pages/viewpreviousversions.action?pageId=65551', { view: 'history', pageId: '65551' }],
  ])('%s', (path, place) => {
    expect(at(path)).toEqual(wiki(place));
  });

  it.each(['/wiki/admin', '/wiki/spaces/GTM/blog', '/wiki/spaces/GTM/pages/latest', '/wiki/pages/viewpage.action'])(
    '%s is no page',
    (path) => {
      expect(at(path)).toEqual({ page: 'not-found' });
    },
  );

  it('reads the paths that the stage itself writes', () => {
    const place = { spaceKey: 'GTM', pageId: '65551' };
    expect(at(wikiPaths.home)).toEqual(wiki({ view: 'home' }));
    expect(at(wikiPaths.space('GTM'))).toEqual(wiki({ view: 'space', spaceKey: 'GTM' }));
    expect(at(wikiPaths.page({ ...place, title: 'Who? What/where #1', version: 2 }))).toEqual(
      wiki({ ...page, version: 2 }),
    );
    expect(at(wikiPaths.edit(place))).toEqual(wiki({ ...page, view: 'edit' }));
    expect(at(wikiPaths.history(place))).toEqual(wiki({ ...page, view: 'history' }));
    expect(at(wikiPaths.byId('65551', 'history'))).toEqual(wiki({ view: 'history', pageId: '65551' }));
    expect(at(wikiPaths.print({ pageId: '65551', version: 2 }))).toEqual(
      wiki({ view: 'print', pageId: '65551', version: 2 }),
    );
  });
});

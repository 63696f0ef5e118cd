import { trySteps } from '../../../../sandbox/stage/pages/try-steps';
import { routeOf } from '../../../../sandbox/stage/state/route';
import { wikiPaths } from '../../../../sandbox/stage/state/wiki-paths';

const page = (pageId: string) => wikiPaths.page({ spaceKey: 'GTM', pageId });
const pages = { brief: page('7'), claims: page('8') };

function placesOf(steps: ReturnType<typeof trySteps>) {
  return steps.map(({ link }) => routeOf(new URL(link.href, 'http://localhost')));
}

describe('trySteps', () => {
  it('leads through Jira, then to the pages and the story they rest on', () => {
    expect(placesOf(trySteps(pages)).slice(4)).toMatchObject([
      { page: 'wiki', place: { pageId: '7' } },
      { page: 'wiki', place: { pageId: '8' } },
      { page: 'issue', key: 'PROD-14' },
      { page: 'wiki', place: { pageId: '7' } },
    ]);
  });

  it('leaves Confluence out where the site has none', () => {
    expect(placesOf(trySteps(undefined)).map((place) => place.page)).toEqual(['issue', 'project', 'issue', 'issue']);
  });
});

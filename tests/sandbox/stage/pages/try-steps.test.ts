import { trySteps } from '../../../../sandbox/stage/pages/try-steps';
import { appPaths } from '../../../../sandbox/stage/state/app-place';
import { routeOf } from '../../../../sandbox/stage/state/route';
import { wikiPaths } from '../../../../sandbox/stage/state/wiki-paths';

const page = (pageId: string) => wikiPaths.page({ spaceKey: 'GTM', pageId });
const launches = appPaths.global({ id: 'app', environmentId: 'environment' });
const pages = { brief: page('7'), claims: page('8') };

function placesOf(steps: ReturnType<typeof trySteps>) {
  return steps.map(({ link }) => routeOf(new URL(link.href, 'http://localhost')));
}

describe('trySteps', () => {
  it('leads through Jira, then to the pages and the story they rest on', () => {
    expect(placesOf(trySteps({ launches, pages })).slice(6)).toMatchObject([
      { page: 'wiki', place: { pageId: '7' } },
      { page: 'wiki', place: { pageId: '8' } },
      { page: 'issue', key: 'PROD-14' },
      { page: 'wiki', place: { pageId: '7' } },
    ]);
  });

  it('leaves Confluence out where the site has none', () => {
    const inJira = placesOf(trySteps({ launches, pages: undefined }));

    expect(inJira.map((place) => place.page)).toEqual(['issue', 'project', 'issue', 'issue', 'app', 'issue']);
  });
});

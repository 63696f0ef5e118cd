import { aConfluence, type TestConfluence } from './support/a-confluence';
import { adfBody } from './support/bodies';
import { pageIdOf, spaceIdOf } from './support/demo-pages';

let t: TestConfluence;

beforeEach(() => {
  t = aConfluence();
});

const pages = '/wiki/api/v2/pages';

const titles = async (request: string, as = 'copywriter') => {
  const answer = await t.call(as, `GET ${request}`);
  expect(answer.status).toBe(200);
  return answer.json().results.map(({ title }) => title);
};

const all = ['Go-to-market home', 'Atlas 2.0 launch', 'Narrative brief', 'Claims', 'Meeting notes'];

describe('GET pages', () => {
  it('lists by id, space and title', async () => {
    const [brief, claims] = [pageIdOf(t, 'Narrative brief'), pageIdOf(t, 'Claims')];

    expect(await titles(pages)).toEqual(all);
    expect(await titles(`${pages}?id=${claims},${brief}`)).toEqual(['Narrative brief', 'Claims']);
    expect(await titles(`${pages}?title=Claims&space-id=${spaceIdOf(t)}`)).toEqual(['Claims']);
    expect(await titles(`${pages}?title=claim`)).toEqual([]);
    expect(await titles(`${pages}?space-id=1`)).toEqual([]);
  });

  it.each([
    ['-id', all.toReversed()],
    ['title', ['Atlas 2.0 launch', 'Claims', 'Go-to-market home', 'Meeting notes', 'Narrative brief']],
    ['created-date', ['Go-to-market home', 'Meeting notes', 'Atlas 2.0 launch', 'Narrative brief', 'Claims']],
    ['-modified-date', ['Meeting notes', 'Atlas 2.0 launch', 'Claims', 'Narrative brief', 'Go-to-market home']],
  ])('sorts by %s', async (sort, expected) => {
    expect(await titles(`${pages}?sort=${sort}`)).toEqual(expected);
  });

  it('brings bodies as text where they are asked for', async () => {
    const { results } = (await t.call('copywriter', `GET ${pages}?title=Claims&body-format=atlas_doc_format`)).json();
    const plain = (await t.call('copywriter', `GET ${pages}?title=Claims`)).json().results;

    expect(results).toMatchObject([
      {
        parentType: 'page',
        version: { number: 1 },
        body: {
          atlas_doc_format: {
            representation: 'atlas_doc_format',
            value: expect.stringContaining('{"type":"doc"') as unknown,
          },
        },
      },
    ]);
    expect(plain).toMatchObject([{ body: {} }]);
  });

  it('goes from page to page until there is no next one', async () => {
    const first = await t.call('copywriter', `GET ${pages}?limit=2&sort=title`);
    const second = await t.call('copywriter', `GET ${first.json()._links.next ?? ''}`);
    const third = await t.call('copywriter', `GET ${second.json()._links.next ?? ''}`);

    expect(first.headers.get('Link')).toBe(`<${first.json()._links.next ?? ''}>; rel="next"`);
    expect([first, second, third].map((answer) => answer.json().results.map(({ title }) => title))).toEqual([
      ['Atlas 2.0 launch', 'Claims'],
      ['Go-to-market home', 'Meeting notes'],
      ['Narrative brief'],
    ]);
    expect(third.json()._links).toEqual({ base: 'http://localhost:4400/wiki' });
  });

  it('keeps the trash apart', async () => {
    await t.call('copywriter', `DELETE ${pages}/${pageIdOf(t, 'Claims')}`);

    expect(await titles(pages)).not.toContain('Claims');
    expect(await titles(`${pages}?status=trashed`)).toEqual(['Claims']);
    expect(await titles(`${pages}?status=current,trashed`)).toEqual(all);
  });

  it.each(['id=x', 'status=draft', 'body-format=html', 'sort=size', 'limit=0', 'cursor=bm8='])(
    'refuses %s',
    async (query) => {
      expect((await t.call('admin', `GET ${pages}?${query}`)).status).toBe(400);
    },
  );

  it('says that it keeps no storage format', async () => {
    expect(await t.call('admin', `GET ${pages}?body-format=storage`)).toMatchObject({
      status: 501,
      body: { errors: [{ title: 'sandbox does not cover body-format "storage"' }] },
    });
  });
});

describe('GET spaces/{id}/pages', () => {
  it('lists all pages, or those at the root', async () => {
    const path = `/wiki/api/v2/spaces/${spaceIdOf(t)}/pages`;

    expect(await titles(path)).toEqual(all);
    expect(await titles(`${path}?depth=root`)).toEqual(['Go-to-market home']);
    expect((await t.call('admin', `GET ${path}?depth=two`)).status).toBe(400);
    expect((await t.call('admin', 'GET /wiki/api/v2/spaces/1/pages')).status).toBe(404);
  });
});

describe('GET pages/{id}/children', () => {
  it('lists the children in their order, without those that are hidden', async () => {
    const launch = pageIdOf(t, 'Atlas 2.0 launch');
    await t.call('admin', `POST ${pages}`, {
      spaceId: spaceIdOf(t),
      title: 'Prices',
      parentId: launch,
      body: adfBody('€'),
    });
    const own = { type: 'known', accountId: '712020:demo-admin' };
    await t.call('admin', `PUT /wiki/rest/api/content/${pageIdOf(t, 'Claims')}/restriction`, [
      { operation: 'read', restrictions: { user: [own] } },
    ]);

    expect(await titles(`${pages}/${launch}/children`, 'admin')).toEqual(['Narrative brief', 'Claims', 'Prices']);
    expect(await titles(`${pages}/${launch}/children`)).toEqual(['Narrative brief', 'Prices']);
    expect((await t.call('copywriter', `GET ${pages}/${launch}/direct-children`)).json().results).toMatchObject([
      { type: 'page', title: 'Narrative brief', childPosition: 0 },
      { type: 'page', title: 'Prices', childPosition: 2 },
    ]);
  });
});

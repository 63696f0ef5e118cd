import { aConfluence, type TestConfluence } from './support/a-confluence';
import { adfBody, documentText } from './support/bodies';
import { pageIdOf, spaceIdOf } from './support/demo-pages';

let t: TestConfluence;
let claims: string;

beforeEach(() => {
  t = aConfluence();
  claims = pageIdOf(t, 'Claims');
});

const pages = '/wiki/api/v2/pages';

const create = (as: string, wish: object) =>
  t.call(as, `POST ${pages}`, { spaceId: spaceIdOf(t), status: 'current', body: adfBody('New'), ...wish });

const update = (as: string, change: object = {}) =>
  t.call(as, `PUT ${pages}/${claims}`, {
    ...{ id: claims, status: 'current', title: 'Claims', body: adfBody('Changed') },
    version: { number: 2, message: 'why' },
    ...change,
  });

describe('GET pages/{id}', () => {
  it('shows the page, its links and, where asked, what the caller may do', async () => {
    const answer = await t.call('legal', `GET ${pages}/${claims}?include-operations=true&include-version=false`);

    expect(answer.json()).toMatchObject({
      ...{ id: claims, status: 'current', title: 'Claims', parentId: pageIdOf(t, 'Atlas 2.0 launch'), body: {} },
      operations: { results: [{ operation: 'read', targetType: 'page' }], meta: { hasMore: false } },
      _links: { webui: `/spaces/GTM/pages/${claims}/Claims`, base: 'http://localhost:4400/wiki' },
    });
    expect(answer.json().version).toBeUndefined();
  });

  it('shows an earlier version as historical', async () => {
    await update('copywriter', { title: 'All claims' });

    const path = `GET ${pages}/${claims}?body-format=atlas_doc_format`;
    expect((await t.call('copywriter', `${path}&version=1`)).body).toMatchObject({
      ...{ status: 'historical', title: 'Claims', version: { number: 1 } },
      body: { atlas_doc_format: { value: expect.stringContaining('sentence by sentence') as unknown } },
    });
    expect((await t.call('copywriter', path)).body).toMatchObject({ status: 'current', title: 'All claims' });
    expect((await t.call('copywriter', `${path}&version=3`)).status).toBe(404);
    expect((await t.call('copywriter', `${path}&version=last`)).status).toBe(400);
  });

  it.each([
    ['body-format=view', 501],
    ['include-labels=true', 501],
    ['get-draft=true', 501],
    ['body-format=html', 400],
    ['status=trashed', 404],
  ])('answers ?%s with %i', async (query, status) => {
    expect((await t.call('admin', `GET ${pages}/${claims}?${query}`)).status).toBe(status);
  });
});

describe('POST pages', () => {
  it('puts a page below the home page, or where it is wanted', async () => {
    const plain = await create('copywriter', { title: ' Prices ' });
    const below = await create('copywriter', { title: 'Below', parentId: claims });
    const root = await t.call('copywriter', `POST ${pages}?root-level=true`, { spaceId: spaceIdOf(t), title: 'Root' });

    expect(plain).toMatchObject({
      status: 200,
      body: { title: 'Prices', parentId: pageIdOf(t, 'Go-to-market home'), position: 2, version: { number: 1 } },
    });
    expect(below.body).toMatchObject({ parentId: claims, position: 0, authorId: '712020:demo-copywriter' });
    expect(root.body).toMatchObject({ parentId: null, parentType: null });
    expect(root.json().body?.atlas_doc_format?.value).toBe('{"type":"doc","version":1,"content":[]}');
  });

  it('takes a body below the name of its format', async () => {
    const answer = await create('copywriter', { title: 'Nested', body: { atlas_doc_format: adfBody('Nested') } });

    expect(answer.json().body?.atlas_doc_format?.value).toBe(documentText('Nested'));
  });

  it.each([
    ['a title that exists, in whatever case', { title: 'CLAIMS' }, 400],
    ['no title', {}, 400],
    ['a title of 256 characters', { title: 'x'.repeat(256) }, 400],
    ['a space that is not there', { title: 'New', spaceId: '1' }, 404],
    ['a parent that is not there', { title: 'New', parentId: '1' }, 404],
    ['an unknown member', { title: 'New', colour: 'red' }, 400],
    ['a draft', { title: 'New', status: 'draft' }, 501],
    ['a body in storage format', { title: 'New', body: { representation: 'storage', value: '<p>x</p>' } }, 501],
  ])('refuses %s', async (_, wish, status) => {
    const before = t.confluence.snapshot();

    expect((await create('copywriter', wish)).status).toBe(status);
    expect(t.confluence.snapshot()).toEqual(before);
    expect(t.events).toEqual([]);
  });

  it.each([
    ['no JSON', 'text'],
    ['no document', '{"type":"paragraph","content":[]}'],
    ['another version', '{"type":"doc","version":2,"content":[]}'],
    ['unknown members', '{"type":"doc","version":1,"content":[],"title":"x"}'],
    ['a node without a type', '{"type":"doc","version":1,"content":[{"content":[]}]}'],
    ['a node that is text', '{"type":"doc","version":1,"content":["x"]}'],
    [
      'a nest without bottom',
      `{"type":"doc","version":1,"content":${'[{"type":"a","content":'.repeat(20_000)}[]${'}]'.repeat(20_000)}}`,
    ],
  ])('refuses a body that has %s', async (_, value) => {
    const answer = await create('copywriter', { title: 'New', body: { representation: 'atlas_doc_format', value } });

    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ title: 'Invalid body: Content is not valid ADF' }] },
    });
  });

  it('refuses more than 5 MB', async () => {
    expect((await create('copywriter', { title: 'New', body: adfBody('x'.repeat(5 * 1024 * 1024)) })).status).toBe(413);
  });

  it('keeps any text as it is', async () => {
    const words = '<script>alert(1)</script> "quoted" \u202eright to left 👩‍🚀 {"type":"doc"}';

    const { id } = (await create('copywriter', { title: words, body: adfBody(words) })).json();
    const shown = await t.call('copywriter', `GET ${pages}/${id}?body-format=atlas_doc_format`);

    expect(shown.json().title).toBe(words);
    expect(shown.json().body?.atlas_doc_format?.value).toBe(documentText(words));
  });
});

describe('PUT pages/{id}', () => {
  it('adds a version', async () => {
    t.site.clock.set(new Date('2026-05-05T10:00:00Z'));
    const answer = await update('copywriter');

    expect(answer).toMatchObject({
      status: 200,
      body: {
        body: { atlas_doc_format: { value: documentText('Changed') } },
        version: {
          ...{ number: 2, message: 'why', authorId: '712020:demo-copywriter', minorEdit: false },
          createdAt: '2026-05-05T10:00:00.000Z',
        },
      },
    });
    expect(t.site.lines.at(-1)?.text).toBe('Chloe Martin edited the page "Claims"');
  });

  it.each([1, 3])('refuses version %i when the page stands at 1', async (number) => {
    const answer = await update('copywriter', { version: { number } });

    expect(answer).toMatchObject({
      status: 409,
      body: { errors: [{ code: 'CONFLICT', title: expect.stringContaining('Current Version: [1]') as unknown }] },
    });
    expect(t.events).toEqual([]);
  });

  it('lets the first of two who edit at once win', async () => {
    const [first, second] = await Promise.all([update('copywriter'), update('designer')]);

    expect([first.status, second.status]).toEqual([200, 409]);
  });

  it('moves the page within the space, but never below itself', async () => {
    const launch = pageIdOf(t, 'Atlas 2.0 launch');
    const notes = pageIdOf(t, 'Meeting notes');

    expect((await update('copywriter', { parentId: notes })).body).toMatchObject({ parentId: notes, position: 0 });
    const own = {
      title: 'Atlas 2.0 launch',
      body: adfBody('x'),
      version: { number: 3 },
      status: 'current',
      id: launch,
    };
    const inCircle = pageIdOf(t, 'Narrative brief');
    expect((await t.call('admin', `PUT ${pages}/${launch}`, { ...own, parentId: launch })).status).toBe(400);
    expect((await t.call('admin', `PUT ${pages}/${launch}`, { ...own, parentId: inCircle })).status).toBe(400);
    expect((await t.call('admin', `PUT ${pages}/${launch}`, { ...own, parentId: '1' })).status).toBe(404);
  });

  it.each([
    ['another id', { id: '1' }, 400],
    ['another space', { spaceId: '1' }, 400],
    ['a title that another page has', { title: 'narrative brief' }, 400],
    ['no version', { version: undefined }, 400],
    ['a body that is none', { body: { representation: 'atlas_doc_format', value: '{}' } }, 400],
    ['a draft', { status: 'draft' }, 501],
    ['another owner', { ownerId: '712020:demo-admin' }, 501],
  ])('refuses %s', async (_, change, status) => {
    expect((await update('copywriter', change)).status).toBe(status);
    expect((await t.call('copywriter', `GET ${pages}/${claims}`)).json().version?.number).toBe(1);
  });

  it('renames alone by the path title', async () => {
    const rename = (title: string) =>
      t.call('copywriter', `PUT ${pages}/${claims}/title`, { status: 'current', title });

    expect((await rename('All claims')).body).toMatchObject({ title: 'All claims', version: { number: 2 } });
    expect((await rename('Narrative brief')).status).toBe(400);
  });
});

describe('DELETE pages/{id}', () => {
  it('moves a page to the trash, and what hung below it up', async () => {
    const launch = pageIdOf(t, 'Atlas 2.0 launch');

    expect(await t.call('copywriter', `DELETE ${pages}/${launch}`)).toMatchObject({ status: 204, body: undefined });
    expect((await t.call('copywriter', `GET ${pages}/${launch}`)).status).toBe(404);
    expect((await t.call('copywriter', `GET ${pages}/${launch}?status=trashed`)).body).toMatchObject({
      status: 'trashed',
    });
    expect((await t.call('copywriter', `GET ${pages}/${claims}`)).body).toMatchObject({
      parentId: pageIdOf(t, 'Go-to-market home'),
    });
    expect((await create('copywriter', { title: 'Atlas 2.0 launch' })).status).toBe(200);
  });

  it('brings a page back as it was, unless its title has been taken meanwhile', async () => {
    await t.call('copywriter', `DELETE ${pages}/${claims}`);
    const restored = await update('copywriter', { title: 'Else' });
    await t.call('copywriter', `DELETE ${pages}/${claims}`);
    await create('copywriter', { title: 'Claims' });

    expect(restored.body).toMatchObject({ status: 'current', title: 'Claims', version: { number: 1 } });
    expect((await update('copywriter')).status).toBe(400);
  });

  it('purges what lies in the trash, for administrators of the space', async () => {
    const purge = (as: string) => t.call(as, `DELETE ${pages}/${claims}?purge=true`);

    expect((await purge('admin')).status).toBe(400);
    await t.call('copywriter', `DELETE ${pages}/${claims}`);
    expect([(await purge('copywriter')).status, (await purge('admin')).status]).toEqual([404, 204]);
    expect((await t.call('admin', `GET ${pages}/${claims}?status=trashed`)).status).toBe(404);
  });
});

describe('page events', () => {
  it('tell who did what to which page, without its body', async () => {
    await update('copywriter');
    await t.call('app', `DELETE ${pages}/${claims}`);

    expect(t.events.map(({ eventType, byApp }) => [eventType, byApp])).toEqual([
      ['avi:confluence:updated:page', false],
      ['avi:confluence:trashed:page', true],
    ]);
    expect(t.events[0]?.payload).toMatchObject({
      ...{ atlassianId: '712020:demo-copywriter', updateTrigger: 'edit_page', suppressNotifications: false },
      eventCreatedDate: '2026-05-04T08:00:00.000Z',
      content: {
        ...{ id: claims, type: 'page', status: 'current', title: 'Claims', space: { key: 'GTM' } },
        version: { number: 2, by: { accountId: '712020:demo-copywriter' } },
      },
    });
    expect(JSON.stringify(t.events)).not.toContain('Changed');
  });
});

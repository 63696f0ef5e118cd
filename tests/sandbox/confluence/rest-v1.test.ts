import { findMacros } from '../../../sandbox/confluence/adf/find-macros';
import { macroNode } from '../../../sandbox/confluence/adf/macro-node';
import { readDocument } from '../../../sandbox/confluence/adf/read-document';
import { aConfluence, testApp, type TestConfluence } from './support/a-confluence';
import { pageIdOf, spaceIdOf } from './support/demo-pages';

let t: TestConfluence;
let claims: string;

beforeEach(() => {
  t = aConfluence();
  claims = pageIdOf(t, 'Claims');
});

const content = '/wiki/rest/api/content';
const account = (person: string) => `712020:demo-${person}`;

describe('GET user/current', () => {
  it('tells who calls, and turns an anonymous caller away', async () => {
    expect((await t.call('legal', 'GET /wiki/rest/api/user/current')).body).toMatchObject({
      ...{ type: 'known', accountType: 'atlassian', accountId: account('legal'), displayName: 'Lars Holm' },
      email: 'legal@demo.test',
    });
    expect((await t.call('app', 'GET /wiki/rest/api/user/current')).body).toMatchObject({ accountType: 'app' });
    expect(await t.call(null, 'GET /wiki/rest/api/user/current')).toMatchObject({
      status: 403,
      body: { statusCode: 403, message: 'Current user not permitted to use Confluence' },
    });
  });
});

describe('POST content/{id}/permission/check', () => {
  const check = (as: string | null, person: string, operation: string) =>
    t.call(as, `POST ${content}/${claims}/permission/check`, {
      subject: { type: 'user', identifier: person === 'anonymous' ? person : account(person) },
      operation,
    });

  it('tells callers about themselves', async () => {
    expect((await check('legal', 'legal', 'read')).body).toEqual({ hasPermission: true });
    expect((await check('legal', 'legal', 'update')).body).toEqual({
      hasPermission: false,
      errors: [{ translation: 'User does not have permission to the space', args: [] }],
    });
    expect((await check('copywriter', 'copywriter', 'delete')).body).toEqual({ hasPermission: true });
  });

  it('tells administrators and the app about others', async () => {
    expect((await check('admin', 'copywriter', 'update')).body).toEqual({ hasPermission: true });
    expect((await check('app', 'anonymous', 'read')).body).toMatchObject({
      hasPermission: false,
      errors: [{ translation: 'Anonymous user does not have permission to the space' }],
    });
    expect((await check('copywriter', 'legal', 'read')).status).toBe(403);
  });

  it('refuses what it cannot judge', async () => {
    const path = `POST ${content}/${claims}/permission/check`;

    expect((await check('legal', 'legal', 'export')).status).toBe(400);
    expect((await t.call('legal', path, { operation: 'read' })).status).toBe(400);
    expect(
      (await t.call('legal', path, { operation: 'read', subject: { type: 'group', identifier: 'g' } })).status,
    ).toBe(501);
    expect((await check(null, 'legal', 'read')).status).toBe(401);
    const gone = `POST ${content}/1/permission/check`;
    const self = { type: 'user', identifier: account('legal') };
    expect((await t.call('legal', gone, { operation: 'read', subject: self })).status).toBe(404);
  });
});

describe('POST content/{id}/copy', () => {
  const copy = (as: string, wish: object) => t.call(as, `POST ${content}/${claims}/copy`, wish);
  const bodyOf = async (id: string) => {
    const answer = await t.call('admin', `GET /wiki/api/v2/pages/${id}?body-format=atlas_doc_format`);
    return readDocument(JSON.parse(answer.json().body?.atlas_doc_format?.value ?? 'null')) ?? { content: [] };
  };

  it('carries macros with their configuration, under ids of their own', async () => {
    const macro = macroNode(testApp, {
      moduleKey: 'claims',
      title: 'Claims',
      localId: 'one',
      config: { issues: ['MKT-1'] },
    });
    const column = { type: 'expand', attrs: {}, content: [macro] };
    await t.call('copywriter', `PUT /wiki/api/v2/pages/${claims}`, {
      ...{ id: claims, status: 'current', title: 'Claims', version: { number: 2 } },
      body: {
        representation: 'atlas_doc_format',
        value: JSON.stringify({ type: 'doc', version: 1, content: [column] }),
      },
    });

    const wish = { destination: { type: 'parent_page', value: claims }, pageTitle: 'Copy' };
    const { id } = (await copy('copywriter', wish)).json();

    const [copied, ...others] = findMacros(await bodyOf(id));
    expect(others).toEqual([]);
    expect(copied).toMatchObject({ moduleKey: 'claims', title: 'Claims', config: { issues: ['MKT-1'] } });
    expect(copied?.localId).toMatch(/^[0-9a-f-]{36}$/);
    expect((await t.call('copywriter', `GET /wiki/api/v2/pages/${id}`)).body).toMatchObject({
      parentId: claims,
      title: 'Copy',
    });
  });

  it('takes properties and restrictions along when they are wanted', async () => {
    await t.call('admin', `POST /wiki/api/v2/pages/${claims}/properties`, { key: 'k', value: 1 });
    const restrict = [{ operation: 'read', restrictions: { user: [{ type: 'known', accountId: account('admin') }] } }];
    await t.call('admin', `PUT ${content}/${claims}/restriction`, restrict);
    const destination = { type: 'space', value: 'GTM' };

    const bare = (await copy('admin', { destination, pageTitle: 'Bare' })).json().id;
    const full = (
      await copy('admin', { destination, pageTitle: 'Full', copyProperties: true, copyPermissions: true })
    ).json().id;

    const seen = await Promise.all([bare, full].map((id) => t.call('copywriter', `GET /wiki/api/v2/pages/${id}`)));
    const kept = await Promise.all(
      [bare, full].map((id) => t.call('admin', `GET /wiki/api/v2/pages/${id}/properties`)),
    );
    expect(seen.map(({ status }) => status)).toEqual([200, 404]);
    expect(kept.map((answer) => answer.json().results.map(({ key }) => key))).toEqual([[], ['k']]);
  });

  it.each([
    ['legal', { destination: { type: 'space', value: 'GTM' }, pageTitle: 'Copy' }, 403],
    ['copywriter', { destination: { type: 'space', value: 'GTM' } }, 400],
    ['copywriter', { pageTitle: 'Copy' }, 400],
    ['copywriter', { destination: { type: 'space', value: 'NONE' }, pageTitle: 'Copy' }, 404],
    ['copywriter', { destination: { type: 'parent_page', value: '1' }, pageTitle: 'Copy' }, 404],
    ['copywriter', { destination: { type: 'existing_page', value: '1' }, pageTitle: 'Copy' }, 501],
  ])('refuses %s %j', async (as, wish, status) => {
    expect((await copy(as, wish)).status).toBe(status);
  });

  it('says that the space exists to nobody who may not read it', async () => {
    const space = t.confluence.state.spaces.get(spaceIdOf(t));
    if (space !== undefined) t.confluence.state.spaces.set(space.id, { ...space, grants: {} });

    expect((await copy('admin', { destination: { type: 'space', value: 'GTM' } })).status).toBe(404);
  });
});

describe('content/{id}/restriction', () => {
  const path = () => `${content}/${claims}/restriction`;
  const to = (operation: string, ...people: string[]) => ({
    operation,
    restrictions: { user: people.map((person) => ({ type: 'known', accountId: account(person) })) },
  });
  const tryAs = async (as: string) => {
    const read = await t.call(as, `GET /wiki/api/v2/pages/${claims}?include-operations=true`);
    return [read.status, JSON.stringify(read.json()['operations'] ?? '').includes('"update"')];
  };

  it('keeps everyone out who is not named, administrators and the app too', async () => {
    await t.call('copywriter', `PUT ${path()}`, [to('read', 'copywriter', 'legal'), to('update', 'copywriter')]);

    const seen = await Promise.all(['copywriter', 'legal', 'designer', 'admin', 'app'].map(tryAs));
    expect(seen).toEqual([
      [200, true],
      [200, false],
      [404, false],
      [404, false],
      [404, false],
    ]);
  });

  it('on viewing holds for the pages below, on editing does not', async () => {
    const launch = `${content}/${pageIdOf(t, 'Atlas 2.0 launch')}/restriction`;
    await t.call('admin', `PUT ${launch}`, [to('update', 'admin')]);
    expect(await tryAs('designer')).toEqual([200, true]);
    await t.call('admin', `PUT ${launch}`, { results: [to('read', 'admin')] });
    expect(await tryAs('designer')).toEqual([404, false]);
  });

  it('is shown, and lifted', async () => {
    await t.call('copywriter', `PUT ${path()}`, [to('update', 'copywriter')]);
    expect((await t.call('designer', `GET ${path()}`)).body).toMatchObject({
      results: [
        { operation: 'read', restrictions: { user: { results: [], size: 0 } } },
        { operation: 'update', restrictions: { user: { results: [{ displayName: 'Chloe Martin' }] } } },
      ],
      size: 2,
    });
    expect((await t.call('designer', `DELETE ${path()}`)).status).toBe(403);
    expect((await t.call('copywriter', `DELETE ${path()}`)).status).toBe(200);
    expect(await tryAs('designer')).toEqual([200, true]);
  });

  it('is refused from those who may not edit, for strangers and for groups', async () => {
    expect((await t.call('legal', `PUT ${path()}`, [to('read', 'legal')])).status).toBe(404);
    expect((await t.call('copywriter', `PUT ${path()}`, [to('read', 'stranger')])).status).toBe(400);
    const group = [{ operation: 'read', restrictions: { group: [{ type: 'group', id: 'g' }] } }];
    expect((await t.call('copywriter', `PUT ${path()}`, group)).status).toBe(501);
    expect((await t.call(null, `GET ${path()}`)).status).toBe(404);
  });
});

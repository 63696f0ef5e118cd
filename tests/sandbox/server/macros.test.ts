import { anyText } from '../forge/fixture-app/matchers';
import { openWikiSite, type WikiSite } from './support/wiki-site';

let site: WikiSite;
let page: string;

beforeAll(async () => {
  site = await openWikiSite();
  page = await site.addPage('Cards', [
    { localId: 'one', config: { issueKey: 'PROD-1' } },
    { localId: 'two', config: { issueKey: 'MKT-1' } },
  ]);
});
afterAll(() => site.sandbox.close());

const context = (as: string | null, extension: object) =>
  site.call(as, 'POST /__sandbox/bridge/context', { moduleKey: 'card', extension });

describe('the context of a macro', () => {
  it('takes place and configuration from the page, not from the call', async () => {
    const forged = { space: { id: '1', key: 'OTHER' }, config: { issueKey: 'PROD-9' }, type: 'jira:issuePanel' };
    const { status, body } = await context('legal', {
      content: { id: page, type: 'blogpost' },
      localId: 'two',
      ...forged,
    });

    expect(status).toBe(200);
    expect(body).toMatchObject({ localId: 'two', moduleKey: 'card', accountId: '712020:demo-legal' });
    expect((body as { extension: unknown }).extension).toEqual({
      type: 'macro',
      content: { id: page, type: 'page', subtype: null },
      space: { id: anyText(), key: 'GTM' },
      isEditing: false,
      config: { issueKey: 'MKT-1' },
      macro: { isConfiguring: false, isInserting: false },
      references: [],
    });
  });

  it('takes the configuration from the editor while the page is edited', async () => {
    const insert = { localId: 'new', isEditing: true, isConfiguring: true, isInserting: true, modal: { a: 1 } };
    const inserted = await context('copywriter', { content: { id: page }, ...insert });
    const changed = await context('copywriter', {
      content: { id: page },
      localId: 'one',
      isEditing: true,
      config: { issueKey: 'X-1' },
    });
    const unchanged = await context('copywriter', { content: { id: page }, localId: 'one', isEditing: true });

    expect(inserted.body).toMatchObject({
      localId: 'new',
      extension: { isEditing: true, config: {}, macro: { isConfiguring: true, isInserting: true }, modal: { a: 1 } },
    });
    expect(changed.body).toMatchObject({ extension: { config: { issueKey: 'X-1' } } });
    expect(unchanged.body).toMatchObject({ extension: { config: { issueKey: 'PROD-1' } } });
  });

  it('takes the configuration of an earlier version where that is shown', async () => {
    const id = await site.addPage('History', [{ localId: 'old', config: { issueKey: 'MKT-2' } }]);
    await site.savePage(id, [{ localId: 'new', config: { issueKey: 'MKT-3' } }], 2);

    const old = { content: { id }, localId: 'old' };
    expect((await context('legal', { ...old, version: 1 })).body).toMatchObject({
      extension: { config: { issueKey: 'MKT-2' } },
    });
    expect((await context('legal', old)).status).toBe(404);
  });

  it.each([
    ['nobody', null, () => ({ content: { id: page }, localId: 'one' }), 404],
    ['a page that is not there', 'legal', () => ({ content: { id: '1' }, localId: 'one' }), 404],
    ['a macro that is not on the page', 'legal', () => ({ content: { id: page }, localId: 'three' }), 404],
    ['an editor who may not edit', 'legal', () => ({ content: { id: page }, localId: 'one', isEditing: true }), 403],
    ['no page', 'legal', () => ({ localId: 'one' }), 400],
  ])('is refused to %s', async (_, as, extension, status) => {
    const invoked = await site.call(as, 'POST /__sandbox/bridge/invoke', {
      ...{ moduleKey: 'card', functionKey: 'context' },
      extension: extension(),
    });

    expect([(await context(as, extension())).status, invoked.status]).toEqual([status, status]);
  });

  it('is refused to those from whom the page is hidden', async () => {
    const id = await site.addPage('Hidden', [{ localId: 'one' }]);
    const admin = { type: 'known', accountId: '712020:demo-admin' };
    await site.call('admin', `PUT /wiki/rest/api/content/${id}/restriction`, [
      { operation: 'read', restrictions: { user: [admin] } },
    ]);

    expect((await context('legal', { content: { id }, localId: 'one' })).status).toBe(404);
    expect((await context('admin', { content: { id }, localId: 'one' })).status).toBe(200);
  });

  it('reaches the resolver', async () => {
    const call = { moduleKey: 'card', functionKey: 'context', extension: { content: { id: page }, localId: 'one' } };

    expect((await site.call('legal', 'POST /__sandbox/bridge/invoke', call)).body).toMatchObject({
      ...{ localId: 'one', accountId: '712020:demo-legal' },
      extension: { type: 'macro', config: { issueKey: 'PROD-1' }, content: { id: page } },
    });
  });
});

describe('POST /__sandbox/invoke for a macro', () => {
  const invoke = (as: string | null, extension: object, functionKey = 'context', payload: object = {}) =>
    site.call(null, 'POST /__sandbox/invoke', {
      ...{ moduleKey: 'card', functionKey, payload, extension },
      as: as === null ? null : `${as}@demo.test`,
    });

  it('calls the resolver for anyone, with what the page holds', async () => {
    expect((await invoke(null, { content: { id: page }, localId: 'one' })).body).toMatchObject({
      ok: true,
      value: { localId: 'one', extension: { config: { issueKey: 'PROD-1' }, space: { key: 'GTM' } } },
    });
  });

  it('takes what the page does not know as given', async () => {
    expect(
      (await invoke('legal', { content: { id: page }, localId: 'x', config: { issueKey: 'PROD-7' } })).body,
    ).toMatchObject({
      value: { localId: 'x', extension: { content: { id: page, type: 'page' }, config: { issueKey: 'PROD-7' } } },
    });
    expect((await invoke('legal', { content: { id: '1' }, config: { a: 1 } })).body).toMatchObject({
      value: { extension: { type: 'macro', content: { id: '1' }, config: { a: 1 } } },
    });
  });

  const at = () => ({ content: { id: page }, localId: 'one' });

  it('reaches Confluence as app and person within the scopes of the manifest', async () => {
    const ask = (as: string, path: string, method = 'GET') =>
      invoke('legal', at(), 'call-confluence', { as, path, method });

    expect((await ask('user', `/wiki/api/v2/pages/${page}`)).body).toMatchObject({ value: { status: 200 } });
    expect((await ask('app', `/wiki/api/v2/pages/${page}`)).body).toMatchObject({ value: { status: 200 } });
    expect((await ask('app', `/wiki/api/v2/pages/${page}`, 'DELETE')).body).toMatchObject({
      value: { status: 401, body: '{"code":401,"message":"Unauthorized; scope does not match"}' },
    });
    const exchanges = (await site.call(null, 'GET /__sandbox/traffic')).body;
    expect(exchanges).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ product: 'confluence', as: 'user', accountId: '712020:demo-legal', status: 200 }),
      ]),
    );
  });

  it('asks for permissions on the path that the packages of Atlassian use', async () => {
    const check = async (as: string) => (await invoke(as, at(), 'may-edit-page', { id: page })).body;

    expect(await check('legal')).toMatchObject({ ok: true, value: { read: true, edit: false } });
    expect(await check('copywriter')).toMatchObject({ ok: true, value: { read: true, edit: true } });
  });
});

describe('fetchProduct for Confluence', () => {
  const fetchProduct = (as: string | null, restPath: string, method = 'GET') =>
    site.call(as, 'POST /__sandbox/bridge/fetchProduct', {
      product: 'confluence',
      restPath,
      fetchRequestInit: { method },
    });

  it('is the viewer, within the scopes of the app', async () => {
    expect((await fetchProduct('legal', `/wiki/api/v2/pages/${page}`)).body).toMatchObject({ status: 200 });
    expect((await fetchProduct(null, `/wiki/api/v2/pages/${page}`)).body).toMatchObject({ status: 401 });
    expect((await fetchProduct('admin', `/wiki/api/v2/pages/${page}`, 'DELETE')).body).toMatchObject({
      status: 401,
      body: '{"code":401,"message":"Unauthorized; scope does not match"}',
    });
    expect((await fetchProduct('legal', '/rest/api/nothing')).body).toMatchObject({ status: 501 });
  });
});

describe('page events', () => {
  it('reach the triggers for which the app has the scopes', async () => {
    const id = await site.addPage('Told', []);
    await site.savePage(id, [], 2);
    await site.call('admin', `DELETE /wiki/api/v2/pages/${id}`);
    await site.call(null, 'POST /__sandbox/idle', {});

    const told = await Promise.all(
      ['updated', 'trashed'].map(async (deed) => {
        const stored = await site.call(null, `GET /__sandbox/kvs?prefix=event:avi:confluence:${deed}:page`);
        return (stored.body as unknown[]).length;
      }),
    );
    expect(told).toEqual([1, 0]);
    expect(site.sandbox.site.activity.recent().map(({ text }) => text)).toContain(
      `Confluence told Lockstep: the page "Page ${id}" changed`,
    );
  });
});

import { openWikiSite, type WikiSite } from './support/wiki-site';

let site: WikiSite;

beforeAll(async () => {
  site = await openWikiSite({ confluence: false });
});
afterAll(() => site.sandbox.close());

describe('a site without Confluence', () => {
  it('answers its REST paths and pages 404', async () => {
    const answers = await Promise.all(
      ['/wiki/api/v2/pages', '/wiki/rest/api/user/current'].map((path) => site.call('admin', `GET ${path}`)),
    );

    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect((await fetch(`${site.sandbox.baseUrl}/wiki/spaces/GTM`)).status).not.toBe(200);
    expect((await site.call(null, 'GET /__sandbox/site')).body).toMatchObject({ confluence: false });
  });

  it('lets the app fail as for a product that is not connected', async () => {
    const wish = { moduleKey: 'panel', functionKey: 'call-confluence', as: 'admin@demo.test' };
    const { body } = await site.call(null, 'POST /__sandbox/invoke', {
      ...wish,
      payload: { as: 'app', path: '/wiki/api/v2/pages' },
    });

    expect(body).toMatchObject({ ok: false, error: { name: 'PROXY_ERR' } });
    expect(
      (await site.call(null, 'POST /__sandbox/export', { pageId: '1', format: 'pdf', as: 'admin@demo.test' })).status,
    ).toBe(404);
  });

  it('gets it back by a seed that says nothing of it', async () => {
    await site.call(null, 'POST /__sandbox/seed', { name: 'empty' });
    expect((await site.call('admin', 'GET /wiki/api/v2/spaces')).body).toMatchObject({ results: [{ key: 'GTM' }] });
    await site.call(null, 'POST /__sandbox/seed', { name: 'empty', confluence: false });
    expect((await site.call('admin', 'GET /wiki/api/v2/spaces')).status).toBe(404);
  });
});

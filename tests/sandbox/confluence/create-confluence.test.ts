import { aConfluence, send } from './support/a-confluence';
import { requestOf } from '../jira/support/a-jira';
import { adfBody } from './support/bodies';
import { pageIdOf, spaceIdOf } from './support/demo-pages';

describe('createConfluence', () => {
  it.each([
    'GET /wiki/api/v2/blogposts',
    'GET /wiki/api/v2/pages/1/footer-comments',
    'POST /wiki/rest/api/content',
    'PATCH /wiki/api/v2/pages/1',
  ])('says that it does not cover %s', async (request) => {
    expect(await aConfluence().call('admin', request)).toMatchObject({
      status: 501,
      body: { errors: [{ status: 501, title: `sandbox does not cover ${request}` }] },
    });
  });

  it.each([
    ['GET', '/wiki/api/v2/pages/1', ['read:page:confluence']],
    ['put', '/wiki/api/v2/pages/1?x=y', ['write:page:confluence']],
    ['DELETE', '/wiki/api/v2/pages/1', ['delete:page:confluence']],
    ['POST', '/wiki/api/v2/pages/1/properties', ['read:page:confluence write:page:confluence']],
    ['GET', '/wiki/rest/api/user/current', ['read:confluence-user', 'read:content-details:confluence']],
    ['GET', '/wiki/api/v2/blogposts', undefined],
  ])('knows the scopes of %s %s', (method, path, scopes) => {
    expect(aConfluence().confluence.scopesOf(method, path)).toEqual(scopes);
  });

  /** What each kind of caller is told, by operation: read, edit, create, delete. */
  it.each([
    ['admin', [200, 200, 200, 204]],
    ['copywriter', [200, 200, 200, 204]],
    ['app', [200, 200, 200, 204]],
    ['legal', [200, 404, 404, 404]],
    [null, [401, 401, 401, 401]],
  ])('gives %s the rights of the space', async (as, statuses) => {
    const t = aConfluence();
    const id = pageIdOf(t, 'Claims');
    const path = `/wiki/api/v2/pages/${id}`;
    const version = { number: 2 };

    const answers = [
      await t.call(as, `GET ${path}`),
      await t.call(as, `PUT ${path}`, { id, status: 'current', title: 'Claims', body: adfBody('x'), version }),
      await t.call(as, 'POST /wiki/api/v2/pages', { spaceId: spaceIdOf(t), title: 'New', body: adfBody('x') }),
      await t.call(as, `DELETE ${path}`),
    ];

    expect(answers.map(({ status }) => status)).toEqual(statuses);
  });

  it('takes an account that it does not know for nobody', async () => {
    const { confluence } = aConfluence();
    const caller = { as: 'user', accountId: 'gone', invocation: 'i' } as const;

    expect((await send(confluence, requestOf('GET /wiki/api/v2/pages'), caller)).status).toBe(401);
  });

  it('refuses a body that is not JSON', async () => {
    const { confluence } = aConfluence();
    const request = new Request('http://localhost:4400/wiki/api/v2/pages', { method: 'POST', body: '{' });
    const caller = { as: 'client', accountId: '712020:demo-admin', invocation: null } as const;

    expect((await confluence.fetch(request, caller)).status).toBe(400);
  });

  it('answers everything 404 while the site does not have it', async () => {
    const t = aConfluence();
    t.confluence.connect(false);

    expect((await t.call('admin', 'GET /wiki/api/v2/pages')).status).toBe(404);
    expect((await t.call('admin', 'GET /wiki/rest/api/user/current')).status).toBe(404);
    t.confluence.connect(true);
    expect((await t.call('admin', 'GET /wiki/api/v2/pages')).status).toBe(200);
  });

  it('comes back from a snapshot that went through JSON', async () => {
    const t = aConfluence();
    const claims = `/wiki/api/v2/pages/${pageIdOf(t, 'Claims')}`;
    await t.call('admin', `POST ${claims}/properties`, { key: 'p', value: { a: [1] } });
    await t.call('admin', `DELETE ${claims}`);
    const saved: unknown = JSON.parse(JSON.stringify(t.confluence.snapshot()));
    const other = aConfluence();

    other.confluence.restore(saved);

    expect(other.confluence.snapshot()).toEqual(saved);
    const all = 'GET /wiki/api/v2/pages?status=current,trashed&body-format=atlas_doc_format';
    expect((await other.call('admin', all)).body).toEqual((await t.call('admin', all)).body);
    const wish = { spaceId: spaceIdOf(t), title: 'Next', body: adfBody('x') };
    expect((await other.call('admin', 'POST /wiki/api/v2/pages', wish)).body).toEqual(
      (await t.call('admin', 'POST /wiki/api/v2/pages', wish)).body,
    );
  });

  it('refuses a snapshot of another shape', () => {
    expect(() => aConfluence().confluence.restore({ pages: 'many' })).toThrow('spaces');
  });
});

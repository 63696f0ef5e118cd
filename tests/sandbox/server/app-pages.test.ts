import { anyText } from '../forge/fixture-app/matchers';
import { openWikiSite, type WikiSite } from './support/wiki-site';

let site: WikiSite;

beforeAll(async () => {
  site = await openWikiSite();
});
afterAll(() => site.sandbox.close());

const context = (as: string | null, moduleKey: string, extension: object) =>
  site.call(as, 'POST /__sandbox/bridge/context', { moduleKey, extension });

const location = 'http://localhost:4400/jira/apps/a/e/launch/1';

describe('the context of a page of the app', () => {
  it('tells the address, and nothing else where the page is in no project', async () => {
    const { body } = await context('legal', 'everywhere', { location });

    expect(body).toMatchObject({ moduleKey: 'everywhere', accountId: '712020:demo-legal' });
    expect((body as { extension: unknown }).extension).toEqual({ type: 'jira:globalPage', location });
  });

  it('tells the project as Jira has it, not as the page says', async () => {
    const { body } = await context('legal', 'in-project', { project: { key: 'MKT', id: '1', type: 'business' } });

    expect((body as { extension: unknown }).extension).toEqual({
      type: 'jira:projectPage',
      project: { id: anyText(), key: 'MKT', type: 'software' },
    });
    expect(body).not.toMatchObject({ extension: { project: { id: '1' } } });
  });

  it.each([
    [
      'a project that is not there',
      'in-project',
      'legal',
      { project: { key: 'NOPE', id: '1', type: 'software' } },
      404,
    ],
    ['nobody who asks for a project', 'in-project', null, { project: { key: 'MKT' } }, 404],
    ['settings for one who is no admin', 'settings', 'product-manager', {}, 403],
    ['a first page for one who is no admin', 'welcome', 'product-manager', {}, 403],
    ['settings for nobody', 'settings', null, {}, 403],
  ])('is refused to %s', async (_, moduleKey, as, extension, status) => {
    expect((await context(as, moduleKey, extension)).status).toBe(status);
  });

  it('is told to an admin', async () => {
    const { status, body } = await context('admin', 'settings', {});

    expect(status).toBe(200);
    expect(body).toMatchObject({ extension: { type: 'jira:adminPage' } });
  });
});

describe('the resolver of a page of the app', () => {
  it.each([
    ['/__sandbox/bridge/invoke', {}],
    ['/__sandbox/invoke', { as: 'product-manager@demo.test' }],
  ])('is reached through %s by those who are not shown the page', async (path, more) => {
    const call = { moduleKey: 'settings', functionKey: 'context', ...more };
    const { status, body } = await site.call('product-manager', `POST ${path}`, call);
    const reply = path.includes('bridge') ? body : (body as { value: unknown }).value;

    expect(status).toBe(200);
    expect(reply).toMatchObject({
      accountId: '712020:demo-product-manager',
      extension: { type: 'jira:adminPage' },
    });
  });

  it('is told no more of a project than its caller may see', async () => {
    const call = { moduleKey: 'in-project', functionKey: 'context', extension: { project: { key: 'MKT', type: 'x' } } };
    const [seen, hidden] = await Promise.all(
      ['legal', null].map((as) => site.call(as, 'POST /__sandbox/bridge/invoke', call)),
    );

    expect(seen?.body).toMatchObject({ extension: { project: { id: anyText(), key: 'MKT', type: 'software' } } });
    expect(hidden?.body).toMatchObject({ extension: { project: { key: 'MKT' } } });
    expect(hidden?.body).not.toMatchObject({ extension: { project: { type: anyText() } } });
  });
});

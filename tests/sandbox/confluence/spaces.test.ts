import { aConfluence, type TestConfluence } from './support/a-confluence';
import { pageIdOf, spaceIdOf } from './support/demo-pages';

let t: TestConfluence;

beforeEach(() => {
  t = aConfluence();
});

const spaces = '/wiki/api/v2/spaces';

describe('GET spaces', () => {
  it('lists the spaces that the caller may read, by key or id', async () => {
    const byKey = await t.call('copywriter', `GET ${spaces}?keys=GTM,NONE`);
    const byId = await t.call('copywriter', `GET ${spaces}?ids=${spaceIdOf(t)}`);

    expect(byKey).toMatchObject({
      status: 200,
      body: {
        results: [{ key: 'GTM', name: 'Go-to-market', type: 'global', homepageId: pageIdOf(t, 'Go-to-market home') }],
      },
    });
    expect(byId.body).toEqual(byKey.body);
    expect((await t.call('copywriter', `GET ${spaces}?keys=NONE`)).json().results).toEqual([]);
  });

  it.each(['ids=x', 'sort=size', 'limit=0', 'limit=251', 'limit=many', 'cursor=x'])('refuses %s', async (query) => {
    expect(await t.call('admin', `GET ${spaces}?${query}`)).toMatchObject({
      status: 400,
      body: { errors: [{ status: 400, code: 'INVALID_REQUEST_PARAMETER' }] },
    });
  });

  it('asks an anonymous caller to sign in', async () => {
    expect((await t.call(null, `GET ${spaces}`)).status).toBe(401);
  });
});

describe('GET spaces/{id}', () => {
  it('tells what the caller may do there', async () => {
    const operationsOf = async (as: string) => {
      const answer = await t.call(as, `GET ${spaces}/${spaceIdOf(t)}?include-operations=true`);
      return answer.json()['operations'];
    };

    expect(await operationsOf('legal')).toMatchObject({ results: [{ operation: 'read', targetType: 'space' }] });
    expect(await operationsOf('admin')).toMatchObject({
      results: [{ operation: 'read' }, { operation: 'create' }, { operation: 'delete' }, { operation: 'administer' }],
    });
  });

  it('does not know a space that is not there', async () => {
    expect((await t.call('admin', `GET ${spaces}/1`)).status).toBe(404);
    expect((await t.call('admin', `GET ${spaces}/GTM`)).status).toBe(400);
  });
});

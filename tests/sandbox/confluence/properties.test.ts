import { aConfluence, type TestConfluence } from './support/a-confluence';
import { pageIdOf } from './support/demo-pages';

let t: TestConfluence;
let path: string;

beforeEach(() => {
  t = aConfluence();
  path = `/wiki/api/v2/pages/${pageIdOf(t, 'Claims')}/properties`;
});

const create = async (key: string, value: unknown = { a: 1 }, as = 'copywriter') =>
  (await t.call(as, `POST ${path}`, { key, value })).json().id;

describe('content properties', () => {
  it('are made, read, found by key, and deleted', async () => {
    const id = await create('brief', { issues: ['PROD-1'] });
    await create('other', null);

    expect((await t.call('legal', `GET ${path}/${id}`)).body).toEqual({
      ...{ id, key: 'brief', value: { issues: ['PROD-1'] } },
      version: {
        ...{ number: 1, message: '', minorEdit: false, authorId: '712020:demo-copywriter' },
        createdAt: '2026-05-04T08:00:00.000Z',
      },
    });
    expect((await t.call('legal', `GET ${path}?sort=-key`)).json().results.map(({ key }) => key)).toEqual([
      'other',
      'brief',
    ]);
    expect((await t.call('legal', `GET ${path}?key=brief`)).json().results).toHaveLength(1);
    expect((await t.call('copywriter', `DELETE ${path}/${id}`)).status).toBe(204);
    expect((await t.call('legal', `GET ${path}/${id}`)).status).toBe(404);
  });

  it('take the next version only', async () => {
    const id = await create('brief');
    const put = (number: number) =>
      t.call('designer', `PUT ${path}/${id}`, { key: 'brief', value: number, version: { number } });

    expect([(await put(1)).status, (await put(3)).status]).toEqual([409, 409]);
    expect((await put(2)).body).toMatchObject({ value: 2, version: { number: 2, authorId: '712020:demo-designer' } });
    expect((await t.call('designer', `PUT ${path}/${id}`, { key: 'x', value: 1, version: { number: 3 } })).status).toBe(
      400,
    );
  });

  it('refuse a key twice, a missing value and whoever may not edit the page', async () => {
    const id = await create('brief');

    expect((await t.call('copywriter', `POST ${path}`, { key: 'brief', value: 1 })).status).toBe(400);
    expect((await t.call('copywriter', `POST ${path}`, { key: 'new' })).status).toBe(400);
    expect((await t.call('legal', `POST ${path}`, { key: 'new', value: 1 })).status).toBe(404);
    expect((await t.call('legal', `DELETE ${path}/${id}`)).status).toBe(404);
    expect((await t.call('copywriter', `DELETE ${path}/1`)).status).toBe(404);
  });
});

import { aConfluence, type TestConfluence } from './support/a-confluence';
import { pageIdOf } from './support/demo-pages';

let t: TestConfluence;
let path: string;

beforeEach(() => {
  t = aConfluence();
  path = `/wiki/api/v2/pages/${pageIdOf(t, 'Meeting notes')}/versions`;
});

describe('GET pages/{id}/versions', () => {
  it('lists versions with their text, oldest or newest first', async () => {
    const newest = (await t.call('legal', `GET ${path}?sort=-modified-date&body-format=atlas_doc_format`)).json()
      .results;

    expect(newest).toMatchObject([
      {
        ...{ number: 2, message: 'Notes of today', authorId: '712020:demo-launch-owner' },
        page: {
          title: 'Meeting notes',
          body: { atlas_doc_format: { value: expect.stringContaining('Chloe asks') as unknown } },
        },
      },
      { number: 1 },
    ]);
    expect((await t.call('legal', `GET ${path}`)).json().results.map(({ number }) => number)).toEqual([1, 2]);
    expect(JSON.stringify((await t.call('legal', `GET ${path}`)).body)).not.toContain('Chloe asks');
    expect((await t.call('legal', `GET ${path}?sort=number`)).status).toBe(400);
  });

  it('shows one version and its neighbours', async () => {
    expect((await t.call('legal', `GET ${path}/1`)).body).toMatchObject({ number: 1, nextVersion: 2 });
    expect((await t.call('legal', `GET ${path}/2`)).body).toMatchObject({ number: 2, prevVersion: 1 });
    expect((await t.call('legal', `GET ${path}/3`)).status).toBe(404);
  });
});

describe('POST content/{id}/version', () => {
  const restore = (as: string, params: object) =>
    t.call(as, `POST /wiki/rest/api/content/${pageIdOf(t, 'Meeting notes')}/version`, {
      operationKey: 'restore',
      params: { message: 'back', ...params },
    });

  it('brings the text of an earlier version back as a new one', async () => {
    expect(await restore('copywriter', { versionNumber: 1 })).toMatchObject({
      status: 200,
      body: { number: 3, message: 'back', by: { displayName: 'Chloe Martin' } },
    });
    const [last] = (await t.call('legal', `GET ${path}?sort=-modified-date&body-format=atlas_doc_format`)).json()
      .results;
    expect(JSON.stringify(last)).toContain('Kick-off');
    expect(JSON.stringify(last)).not.toContain('Chloe asks');
  });

  it.each([
    ['copywriter', { versionNumber: 2 }, 400],
    ['copywriter', { versionNumber: 9 }, 400],
    ['copywriter', {}, 400],
    ['legal', { versionNumber: 1 }, 403],
  ])('refuses %s %j', async (as, params, status) => {
    expect((await restore(as, params)).status).toBe(status);
  });
});

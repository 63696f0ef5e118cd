import { seedDemo } from '../../../sandbox/seed/seed-demo';
import { seedEmpty } from '../../../sandbox/seed/seed-empty';
import { aJira, type TestJira } from './support/a-jira';

let t: TestJira;

beforeEach(() => {
  t = aJira();
  seedDemo(t.jira, { today: '2026-05-04' });
});

const entriesOf = async (key: string) => {
  const answer = await t.call('admin', `GET /rest/api/3/issue/${key}?fields=issuelinks`);
  return answer.json().fields.issuelinks ?? [];
};

const lastLinkId = () => Number([...t.jira.state.links.keys()].at(-1));

const link = (inward: string, outward: string, type: object = { name: 'Gates' }) => ({
  type,
  inwardIssue: { key: inward },
  outwardIssue: { key: outward },
});

describe('POST issueLink', () => {
  it('makes the inward issue the one that gates, as both issues show', async () => {
    const answer = await t.call('marketing-lead', 'POST /rest/api/3/issueLink', link('MKT-16', 'MKT-18'));

    expect(answer).toMatchObject({ status: 201, body: undefined });
    expect((await entriesOf('MKT-16'))[0]).toMatchObject({
      type: { outward: 'gates' },
      outwardIssue: { key: 'MKT-18' },
    });
    expect((await entriesOf('MKT-18'))[0]).toMatchObject({
      type: { inward: 'is gated by' },
      inwardIssue: { key: 'MKT-16' },
    });
    expect((await entriesOf('MKT-16'))[0]).not.toHaveProperty('inwardIssue');
  });

  it('sends numeric ids only, and neither keys nor an author', async () => {
    await t.call('marketing-lead', 'POST /rest/api/3/issueLink', link('MKT-16', 'MKT-18'));

    const source = t.jira.state.issueIdsByKey.get('MKT-16');
    const destination = t.jira.state.issueIdsByKey.get('MKT-18');
    expect(t.events).toHaveLength(1);
    expect(t.events[0]?.eventType).toBe('avi:jira:created:issuelink');
    expect(t.events[0]?.payload).toEqual({
      id: lastLinkId(),
      sourceIssueId: Number(source),
      destinationIssueId: Number(destination),
      sourceProjectId: 10002,
      destinationProjectId: 10002,
      issueLinkType: { id: 10050, name: 'Gates', inward: 'is gated by', outward: 'gates' },
    });
  });

  it('answers 201 to a link that stands already, without a second one', async () => {
    const before = await entriesOf('MKT-1');

    const answer = await t.call('admin', 'POST /rest/api/3/issueLink', link('PROD-2', 'MKT-1'));

    expect(answer.status).toBe(201);
    expect(await entriesOf('MKT-1')).toEqual(before);
    expect(t.events).toEqual([]);
  });

  it('adds the comment to the outward issue', async () => {
    const body = { type: 'doc', version: 1, content: [] };
    await t.call('admin', 'POST /rest/api/3/issueLink', { ...link('MKT-16', 'MKT-18'), comment: { body } });

    expect((await t.call('admin', 'GET /rest/api/3/issue/MKT-18/comment')).json().total).toBe(1);
  });

  it.each([
    ['a type that is not there', link('MKT-1', 'MKT-2', { name: 'Bars' }), 'admin', 404],
    ['an issue that is not there', link('MKT-1', 'MKT-999'), 'admin', 404],
    ['an issue that cannot be seen', link('PROD-2', 'MKT-2'), 'copywriter', 404],
    ['no right in the project of the outward issue', link('PROD-2', 'MKT-2'), 'product-manager', 404],
    ['an issue linked to itself', link('MKT-1', 'MKT-1'), 'admin', 400],
    ['nobody', link('MKT-1', 'MKT-2'), null, 404],
    ['a body without ends', { type: { name: 'Gates' } }, 'admin', 400],
  ])('refuses %s', async (...[, body, who, status]) => {
    expect((await t.call(who, 'POST /rest/api/3/issueLink', body)).status).toBe(status);
    expect(t.events).toEqual([]);
  });

  it('asks for the right to link in the project of the outward issue only', async () => {
    expect((await t.call('marketing-lead', 'POST /rest/api/3/issueLink', link('PROD-2', 'MKT-2'))).status).toBe(201);
  });
});

describe('issueLink/{id}', () => {
  it('shows both ends, and is gone after DELETE', async () => {
    const id = (await entriesOf('MKT-1')).find((entry) => entry.inwardIssue?.key === 'PROD-2')?.id ?? '';

    const shown = await t.call('admin', `GET /rest/api/3/issueLink/${id}`);
    const deleted = await t.call('marketing-lead', `DELETE /rest/api/3/issueLink/${id}`);

    expect(shown.body).toMatchObject({ id, inwardIssue: { key: 'PROD-2' }, outwardIssue: { key: 'MKT-1' } });
    expect(deleted.status).toBe(204);
    expect(t.events.map((event) => event.eventType)).toEqual(['avi:jira:deleted:issuelink']);
    expect((await t.call('admin', `GET /rest/api/3/issueLink/${id}`)).status).toBe(404);
    expect((await t.call('copywriter', 'GET /rest/api/3/issueLink/abc')).status).toBe(400);
  });

  it('hides a link when one end cannot be seen', async () => {
    const id = (await entriesOf('MKT-1')).find((entry) => entry.inwardIssue?.key === 'PROD-2')?.id ?? '';

    expect((await t.call('copywriter', `GET /rest/api/3/issueLink/${id}`)).status).toBe(404);
    expect((await t.call('copywriter', `DELETE /rest/api/3/issueLink/${id}`)).status).toBe(404);
  });
});

describe('issueLinkType', () => {
  const gates = { name: 'Gates', inward: 'is gated by', outward: 'gates' };

  beforeEach(() => seedEmpty(t.jira, { linkType: false }));

  it('is made by an administrator or the app, once', async () => {
    const first = await t.call('app', 'POST /rest/api/3/issueLinkType', gates);
    const second = await t.call('app', 'POST /rest/api/3/issueLinkType', { ...gates, name: 'gates' });

    expect(first).toMatchObject({ status: 201, body: gates });
    expect(second.status).toBe(404);
    const all = await t.call('copywriter', 'GET /rest/api/3/issueLinkType');
    expect(all.json().issueLinkTypes.map((type) => type.name)).toEqual([
      'Blocks',
      'Cloners',
      'Duplicate',
      'Gates',
      'Relates',
    ]);
  });

  it('is closed to everybody else', async () => {
    expect((await t.call('marketing-lead', 'POST /rest/api/3/issueLinkType', gates)).status).toBe(404);
    expect((await t.call(null, 'POST /rest/api/3/issueLinkType', gates)).status).toBe(401);
    expect((await t.call(null, 'GET /rest/api/3/issueLinkType')).status).toBe(401);
    expect((await t.call('admin', 'POST /rest/api/3/issueLinkType', { name: 'Half' })).status).toBe(400);
  });

  it('can be read, renamed and deleted', async () => {
    const { id } = (await t.call('admin', 'POST /rest/api/3/issueLinkType', gates)).json();

    const renamed = await t.call('admin', `PUT /rest/api/3/issueLinkType/${id}`, { name: 'Bars' });
    const taken = await t.call('admin', `PUT /rest/api/3/issueLinkType/${id}`, { name: 'blocks' });
    const shown = await t.call('copywriter', `GET /rest/api/3/issueLinkType/${id}`);
    const deleted = await t.call('admin', `DELETE /rest/api/3/issueLinkType/${id}`);

    expect([renamed.status, taken.status, deleted.status]).toEqual([200, 404, 204]);
    expect(shown.body).toMatchObject({ id, name: 'Bars', outward: 'gates' });
    expect((await t.call('admin', `GET /rest/api/3/issueLinkType/${id}`)).status).toBe(404);
  });
});

import { z } from 'zod';
import { createJira } from '../../../sandbox/jira/create-jira';
import { seedDemo } from '../../../sandbox/seed/seed-demo';
import { aJira, callerFor, type TestJira } from './support/a-jira';
import { aSite } from './support/a-site';

let t: TestJira;

beforeEach(() => {
  t = aJira();
  seedDemo(t.jira, { today: '2026-05-04' });
});

const bytes = new Uint8Array([0, 255, 10, 128]);
const attached = z.array(z.looseObject({ id: z.string(), filename: z.string() }));

async function attach(as: string | null, key: string, { token = 'no-check', names = ['spec.bin'] } = {}) {
  const form = new FormData();
  for (const name of names) form.append('file', new File([bytes], name, { type: 'application/x-spec' }));
  const request = new Request(`http://localhost:4400/rest/api/3/issue/${key}/attachments`, {
    method: 'POST',
    headers: { 'X-Atlassian-Token': token },
    body: form,
  });
  const response = await t.jira.fetch(request, callerFor(t.jira, as));
  return { status: response.status, body: (await response.json()) as unknown };
}

const firstId = async (as = 'designer') => attached.parse((await attach(as, 'MKT-1')).body)[0]?.id ?? 'none';

describe('attachments', () => {
  it('are added, shown with the issue and told', async () => {
    const { status, body } = await attach('designer', 'MKT-1', { names: ['spec.bin', 'plan.bin'] });

    expect(status).toBe(200);
    expect(body).toMatchObject([
      {
        filename: 'spec.bin',
        size: 4,
        mimeType: 'application/x-spec',
        author: { displayName: expect.any(String) as string },
      },
      { filename: 'plan.bin' },
    ]);
    const { fields } = (await t.call('copywriter', 'GET /rest/api/3/issue/MKT-1?fields=attachment')).json();
    expect(fields['attachment']).toEqual(body);
    expect(t.events.map(({ eventType }) => eventType)).toEqual([
      'avi:jira:updated:issue',
      'avi:jira:created:attachment',
      'avi:jira:updated:issue',
      'avi:jira:created:attachment',
    ]);
    expect(t.events[0]?.payload).toMatchObject({
      changelog: { items: [{ field: 'Attachment', toString: 'spec.bin' }] },
    });
  });

  it('give back the bytes, where the first answer sends on to', async () => {
    const id = await firstId();

    const first = await t.jira.fetch(
      new Request(`http://localhost:4400/rest/api/3/attachment/content/${id}`),
      callerFor(t.jira, 'copywriter'),
    );
    const second = await t.jira.fetch(
      new Request(first.headers.get('Location') ?? ''),
      callerFor(t.jira, 'copywriter'),
    );

    expect(first.status).toBe(303);
    expect(new Uint8Array(await second.arrayBuffer())).toEqual(bytes);
    expect(second.headers.get('Content-Type')).toBe('application/x-spec');
    expect((await t.call('copywriter', `GET /rest/api/3/attachment/${id}`)).body).toMatchObject({ id: Number(id) });
  });

  it('are refused without the header, the right to add, or a file', async () => {
    expect((await attach('designer', 'MKT-1', { token: 'check' })).status).toBe(403);
    expect((await attach('product-manager', 'MKT-1')).status).toBe(403);
    expect((await attach('copywriter', 'PROD-1')).status).toBe(404);
    expect((await attach('designer', 'MKT-1', { names: [] })).status).toBe(400);
    expect((await attach('designer', 'MKT-1', { names: Array.from({ length: 61 }, (_, n) => `${n}`) })).status).toBe(
      413,
    );
  });

  it('are deleted by who added them and by who manages the project, and seen by who sees the issue', async () => {
    const [own, others, hidden] = [
      await firstId(),
      await firstId(),
      attached.parse((await attach('admin', 'PROD-1')).body),
    ];

    expect((await t.call('copywriter', `DELETE /rest/api/3/attachment/${own}`)).status).toBe(403);
    expect((await t.call('designer', `DELETE /rest/api/3/attachment/${own}`)).status).toBe(204);
    expect((await t.call('marketing-lead', `DELETE /rest/api/3/attachment/${others}`)).status).toBe(204);
    expect((await t.call('designer', `GET /rest/api/3/attachment/${own}`)).status).toBe(404);
    expect((await t.call('copywriter', `GET /rest/api/3/attachment/${hidden[0]?.id ?? ''}`)).status).toBe(404);
  });

  it('are kept in a snapshot and go with their issue', async () => {
    await firstId();
    const copy = createJira(aSite());
    copy.restore(t.jira.snapshot());
    expect([...copy.state.attachments.values()]).toMatchObject([
      { filename: 'spec.bin', mimeType: 'application/x-spec' },
    ]);

    await t.call('admin', 'DELETE /rest/api/3/issue/MKT-1?deleteSubtasks=true');
    expect(t.jira.state.attachments.size).toBe(0);
  });
});

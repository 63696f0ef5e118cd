import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve, type ServerType } from '@hono/node-server';
import { createJira } from '../../../sandbox/jira/create-jira';
import { seedDemo } from '../../../sandbox/seed/seed-demo';
import { aSite } from './support/a-site';

const run = promisify(execFile);
let server: ServerType;
let host: string;

/** Signs people in as the site does: by e-mail, with any token. */
beforeAll(async () => {
  const jira = createJira(aSite());
  seedDemo(jira, { today: '2026-05-04' });
  const fetchAs = (request: Request) => {
    const [email = ''] = atob(request.headers.get('Authorization')?.replace('Basic ', '') ?? '').split(':');
    const accountId = jira.personByEmail(email)?.accountId ?? null;
    return jira.fetch(request, { as: 'client', accountId, invocation: null });
  };
  const address = await new Promise<AddressInfo>((resolve) => {
    server = serve({ fetch: fetchAs, port: 0 }, resolve);
  });
  host = `http://localhost:${address.port}`;
});

afterAll(() => {
  server.close();
});

describe('createJira over HTTP', () => {
  it('serves a public client that refuses every answer its schemas do not describe', async () => {
    const client = join(__dirname, 'fixtures', 'public-client.mts');

    const { stdout } = await run(process.execPath, ['--import', 'tsx', client, host, 'marketing-lead@demo.test']);

    expect(JSON.parse(stdout)).toMatchObject({
      me: { emailAddress: 'marketing-lead@demo.test' },
      issue: {
        key: 'MKT-31',
        fields: { duedate: '2026-06-01', status: { name: 'Done' }, issuelinks: [{ inwardIssue: { key: 'PROD-2' } }] },
      },
      found: { issues: [{ key: 'MKT-31', fields: { summary: 'Made by a public client' } }] },
      changes: {
        values: [
          { items: [{ field: 'duedate', to: '2026-06-01' }] },
          { items: [{ field: 'Link' }] },
          {
            items: [
              { field: 'resolution', toString: 'Done' },
              { field: 'status', toString: 'Done' },
            ],
          },
        ],
      },
      projects: { values: [{ key: 'INTL' }, { key: 'MKT' }, { key: 'PROD' }] },
      fields: expect.arrayContaining([
        expect.objectContaining({ id: 'customfield_10015', name: 'Start date' }),
      ]) as unknown,
      refusal: expect.stringContaining('400') as unknown,
    });
  });
});

import { issueIdOf } from '../../../sandbox/seed/issue-id-of';
import { accountIdOf, type PersonId } from '../../../sandbox/seed/people';
import { seedComment, seedSlip, seedTurn } from '../../../sandbox/seed/demo/seed-history';
import { seedIssue } from '../../../sandbox/seed/seed-issue';
import { createPasts } from '../../../src/adapters/jira/pasts';
import type { MilestoneId } from '../../../src/domain/schedule/plan';
import { anId } from '../../support/an-issue';
import { openSandboxSeams, type SandboxSeams } from '../../support/sandbox-seams';

const by: PersonId = 'marketing-lead';

describe('createPasts', () => {
  let seams: SandboxSeams;
  const pasts = createPasts();
  beforeEach(() => {
    seams = openSandboxSeams();
    seams.signIn('admin@demo.test');
  });
  afterEach(() => seams.close());

  function given(project: 'MKT' | 'PROD'): MilestoneId {
    const seed = { type: 'Task', summary: 'Brief lock', reporter: 'admin', created: '2026-05-01' } as const;
    return anId(seedIssue(seams.jira, { ...seed, project }).id);
  }

  function paths(): string[] {
    return seams.site.traffic.all().map(({ as, method, path }) => `${as} ${method} ${path}`);
  }

  test('gives changes of due dates and statuses, oldest first, with who made them', async () => {
    const [one, other] = [given('MKT'), given('MKT')];
    seedSlip(seams.jira, { key: 'MKT-2', on: '2026-05-06', by, from: '2026-05-07', to: '2026-05-12' });
    seedTurn(seams.jira, { key: 'MKT-1', on: '2026-05-05', at: '08:00', by, from: 'In Progress', to: 'To Do' });

    expect(await pasts.events([one, other], 'viewer')).toEqual([
      {
        ...{ issueId: one, at: '2026-05-05T08:00:00.000Z', by: accountIdOf(by), byApp: false },
        change: { kind: 'status', from: 'doing', to: 'todo' },
      },
      {
        ...{ issueId: other, at: '2026-05-06T10:30:00.000Z', by: accountIdOf(by), byApp: false },
        change: { kind: 'due', from: '2026-05-07', to: '2026-05-12' },
      },
    ]);
    expect(paths()).toEqual(['user POST /rest/api/3/changelog/bulkfetch', 'user GET /rest/api/3/status']);
  });

  test('asks for a thousand issues at a time, and for statuses only where one changed', async () => {
    await pasts.events(
      Array.from({ length: 2_000 }, (_, index) => anId(String(index + 1))),
      'app',
    );

    expect(paths()).toEqual(Array.from({ length: 2 }, () => 'app POST /rest/api/3/changelog/bulkfetch'));
  });

  test('asks for comments of a hundred issues at a time', async () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => anId(String(index + 1)));

    await pasts.comments(ids, 'viewer');

    expect(paths()).toEqual(Array.from({ length: 20 }, () => 'user POST /rest/api/3/issue/bulkfetch'));
  });

  test('gives comments with what they say and whom they mention', async () => {
    const id = given('MKT');
    seedComment(seams.jira, { key: 'MKT-1', on: '2026-05-05', by, text: 'see PROD-2.', to: 'legal' });
    seedComment(seams.jira, { key: 'MKT-1', on: '2026-05-06', by, text: 'One.\n\nTwo.' });

    expect(await pasts.comments([id], 'viewer')).toMatchObject([
      { issueId: id, at: '2026-05-05T13:15:00.000Z', text: '@Lars Holm see PROD-2.', mentions: [accountIdOf('legal')] },
      { text: 'One.\nTwo.', mentions: [], by: accountIdOf(by), byApp: false },
    ]);
  });

  test('reads the comments of an issue anew where the answer was cut short', async () => {
    const id = given('MKT');
    const more = given('MKT');
    for (const text of ['one', 'two', 'three']) seedComment(seams.jira, { key: 'MKT-1', on: '2026-05-05', by, text });
    seedComment(seams.jira, { key: 'MKT-2', on: '2026-05-05', by, text: 'whole' });
    cutComments();

    const comments = await pasts.comments([id, more], 'viewer');

    expect(comments.map(({ text }) => text)).toEqual(['one', 'two', 'three', 'whole']);
    expect(paths()).toEqual(['user POST /rest/api/3/issue/bulkfetch', `user GET /rest/api/3/issue/${id}/comment`]);
  });

  test('gives a viewer nothing of what they do not see, and nobody anything', async () => {
    given('PROD');
    seedSlip(seams.jira, { key: 'PROD-1', on: '2026-05-06', by, from: '2026-05-07', to: '2026-05-12' });
    seedComment(seams.jira, { key: 'PROD-1', on: '2026-05-06', by, text: 'later' });
    const ids = [anId(issueIdOf(seams.jira, 'PROD-1'))];

    for (const person of ['copywriter@demo.test', null]) {
      seams.signIn(person);
      // Without anybody, the platform itself refuses to read in a person's name.
      expect(await pasts.events(ids, 'viewer').catch(() => [])).toEqual([]);
      expect(await pasts.comments(ids, 'viewer').catch(() => [])).toEqual([]);
    }
    expect(await pasts.events(ids, 'app')).toHaveLength(1);
  });
});

type Fetch = (descriptor: unknown, path: string, init?: RequestInit) => Promise<Response>;

/** As Jira may: an answer about many issues holds one comment of each. */
function cutComments(): void {
  const seams = globalThis as unknown as { __forge_fetch__: Fetch };
  const whole = seams.__forge_fetch__;
  seams.__forge_fetch__ = async (descriptor, path, init) => {
    const response = await whole(descriptor, path, init);
    if (!path.endsWith('/issue/bulkfetch')) return response;
    const body = (await response.json()) as { issues: { fields: { comment: { comments: unknown[] } } }[] };
    for (const { fields } of body.issues) fields.comment.comments.splice(1);
    return new Response(JSON.stringify(body), { status: 200 });
  };
}

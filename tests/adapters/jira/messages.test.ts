import { faultRules } from '../../../sandbox/forge/faults/fault-rules';
import { excludeApp } from '../../../sandbox/seed/exclude-app';
import { accountIdOf } from '../../../sandbox/seed/people';
import { seedIssue } from '../../../sandbox/seed/seed-issue';
import { createMessages } from '../../../src/adapters/jira/messages';
import { Outage } from '../../../src/app/ports';
import type { Message } from '../../../src/app/signal-ports';
import type { MilestoneId } from '../../../src/domain/schedule/plan';
import { anId } from '../../support/an-issue';
import { openSandboxSeams, type SandboxSeams } from '../../support/sandbox-seams';

const lead = accountIdOf('marketing-lead');
const messages = createMessages();

let seams: SandboxSeams;
beforeEach(() => (seams = openSandboxSeams()));
afterEach(() => seams.close());

function aTask(project: 'MKT' | 'PROD' = 'MKT'): { id: MilestoneId; key: string } {
  const seed = { project, type: 'Task', summary: 'Copy', reporter: 'admin', created: '2026-05-01' } as const;
  const { id, key } = seedIssue(seams.jira, { ...seed, assignee: 'marketing-lead' });
  return { id: anId(id), key };
}

function aMessage(mark = 'ripple:1:x'): Message {
  return { to: { accountId: lead, name: 'Marco Bellini' }, paragraphs: ['MKT-1 moved.', 'One more.'], mark };
}

function exchanges(): string[] {
  return seams.site.traffic.all().map(({ method, path, status, as }) => `${as} ${method} ${path} ${status}`);
}

test('tell writes one comment, with a mention of the reader, by which Jira notifies them', async () => {
  const { id, key } = aTask();

  expect(await messages.tell(id, aMessage())).toBe('told');

  expect(exchanges()).toEqual([`app POST /rest/api/3/issue/${id}/comment 201`]);
  expect(seams.jira.state.comments.get(id)).toMatchObject([
    {
      authorId: seams.jira.appAccountId,
      body: {
        content: [
          {
            content: [
              { type: 'mention', attrs: { id: lead, text: '@Marco Bellini' } },
              { type: 'text', text: ' MKT-1 moved.' },
            ],
          },
          { content: [{ type: 'text', text: 'One more.' }] },
        ],
      },
    },
  ]);
  expect(key).toMatch(/^MKT-/);
});

test('wasTold finds a message by its mark, and no other', async () => {
  const [one, other] = [aTask(), aTask()];
  await messages.tell(one.id, aMessage('a'));

  expect(await messages.wasTold(one.id, 'a')).toBe(true);
  expect(await messages.wasTold(one.id, 'b')).toBe(false);
  expect(await messages.wasTold(other.id, 'a')).toBe(false);
  expect(await messages.wasTold(anId('999999'), 'a')).toBe(false);
});

test('tell says where nobody can be told', async () => {
  const { id } = aTask();
  excludeApp(seams.jira, 'MKT', ['ADD_COMMENTS']);

  expect(await messages.tell(id, aMessage())).toBe('refused');
  expect(await messages.tell(anId('999999'), aMessage())).toBe('vanished');
});

test('tell is not sent again by itself when Jira has too much to do', async () => {
  const { id } = aTask();
  seams.faults.set(faultRules.parse({ rest: [{ match: { path: '/rest/api/3/issue/*/comment' }, status: 503 }] }));

  await expect(messages.tell(id, aMessage())).rejects.toThrow(Outage);

  expect(exchanges().filter((line) => line.includes('/comment'))).toHaveLength(1);
});

test('reader tells who may see an issue, and nobody else', async () => {
  const [task, epic] = [aTask('MKT'), aTask('PROD')];

  expect(await messages.reader(task.key, accountIdOf('copywriter'))).toEqual({ name: 'Chloe Martin' });
  expect(await messages.reader(epic.key, accountIdOf('copywriter'))).toBeUndefined();
  expect(await messages.reader(epic.key, lead)).toEqual({ name: 'Marco Bellini' });
  expect(await messages.reader(epic.key, 'nobody-there')).toBeUndefined();
  expect(await messages.reader('MKT-9999', lead)).toBeUndefined();
});

test('places tells whose an issue is, and leaves out what the app cannot see', async () => {
  const [task, epic] = [aTask('MKT'), aTask('PROD')];
  excludeApp(seams.jira, 'PROD', ['BROWSE_PROJECTS']);

  const places = await messages.places([task.id, epic.id]);

  expect([...places.values()]).toEqual([
    { ...task, projectId: '10002', assignee: { accountId: lead, name: 'Marco Bellini' }, isGuarded: false },
  ]);
});

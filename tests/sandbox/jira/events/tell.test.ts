import { seedEmpty } from '../../../../sandbox/seed/seed-empty';
import { aJira, type TestJira } from '../support/a-jira';

let t: TestJira;

beforeEach(async () => {
  t = aJira();
  seedEmpty(t.jira);
  const fields = { project: { key: 'MKT' }, issuetype: { name: 'Task' }, summary: 'Brief', duedate: '2026-12-09' };
  await t.call('marketing-lead', 'POST /rest/api/3/issue', { fields });
  t.site.lines.length = 0;
});

describe('tellChanges', () => {
  it.each([
    [{ duedate: '2026-12-18' }, 'Marco Bellini moved MKT-1: due Wed 9 Dec → Fri 18 Dec', undefined],
    [{ duedate: null }, 'Marco Bellini moved MKT-1: due Wed 9 Dec → none', undefined],
    [{ summary: 'The brief' }, 'Marco Bellini changed MKT-1: summary Brief → The brief', undefined],
    [
      { duedate: '2026-12-18', customfield_10015: '2026-12-14' },
      'Marco Bellini moved MKT-1: due Wed 9 Dec → Fri 18 Dec',
      'start none → Mon 14 Dec',
    ],
  ])('says what %j changed', async (fields, text, detail) => {
    await t.call('marketing-lead', 'PUT /rest/api/3/issue/MKT-1', { fields });

    expect(t.site.lines).toEqual([{ at: '2026-05-04T08:00:00.000Z', kind: 'write', text, detail, issueKey: 'MKT-1' }]);
  });

  it('says where an issue was moved to in the workflow', async () => {
    await t.call('marketing-lead', 'POST /rest/api/3/issue/MKT-1/transitions', { transition: { id: '21' } });

    expect(t.site.lines.map(({ text }) => text)).toEqual(['Marco Bellini changed MKT-1: status To Do → In Progress']);
  });
});

import { runJql } from '../../../sandbox/jira/jql/run-jql';
import { seedDemo } from '../../../sandbox/seed/seed-demo';
import { accountIdOf } from '../../../sandbox/seed/people';
import { aJira } from './support/a-jira';

const { jira } = aJira();
seedDemo(jira, { today: '2026-05-04' });
const me = accountIdOf('admin');

function run(jql: string) {
  return runJql(jql, [...jira.state.issues.values()], {
    state: jira.state,
    subject: { kind: 'person', accountId: me },
    accountId: me,
    issueProperties: [],
    propertiesOf: () => new Map(),
    now: Date.parse('2026-05-04T08:00:00Z'),
  });
}

function find(jql: string): string[] {
  const result = run(jql);
  return result.kind === 'found'
    ? result.issues.map((issue) => issue.key)
    : result.problems.map(({ message }) => message);
}

describe('runJql', () => {
  it.each([
    ['key = prod-2', ['PROD-2']],
    ['issuekey in (MKT-2, MKT-1) order by key', ['MKT-1', 'MKT-2']],
    [
      'project = PROD and issuetype = Epic and fixVersion = "Atlas 2.0" order by key',
      ['PROD-1', 'PROD-2', 'PROD-3', 'PROD-4'],
    ],
    ['project in (MKT, "10003") and due = 2026-05-20', ['MKT-1']],
    ['project = MKT and duedate < startOfDay(5) and statusCategory != Done order by key', []],
    ['project = MKT and duedate <= 2w and status = "In Progress" order by key', ['MKT-19']],
    ['project = MKT and due >= 2026-06-29 and due <= "2026/07/06" order by due desc', ['MKT-7', 'MKT-6']],
    ['parent = PROD-3 order by key asc', ['PROD-17', 'PROD-18']],
    ['"Start date" >= 2026-09-20 order by cf[10015]', ['MKT-22', 'MKT-23', 'INTL-5', 'MKT-24']],
    ['project = MKT and summary ~ "press"  order by key', ['MKT-7', 'MKT-10']],
    ['summary ~ "locali*" order by key', ['MKT-4']],
    ['summary ~ "\\"creative review\\"" order by key', ['MKT-3', 'MKT-22', 'MKT-28']],
    ['text ~ outlets', ['MKT-7']],
    [
      'issueLinkType = "is gated by" and project = PROD and fixVersion = "Atlas 2.0" order by key',
      ['PROD-1', 'PROD-3', 'PROD-4'],
    ],
    ['project = PROD and priority = Highest order by key', ['PROD-1', 'PROD-2', 'PROD-16']],
    ['labels in (t-0) order by due', ['PROD-8', 'PROD-1', 'PROD-5']],
    ['assignee = currentUser()', []],
    ['assignee = "Lars Holm" and not fixVersion = "Atlas 2.0" order by key', ['MKT-23', 'MKT-29']],
    ['reporter = "launch-owner@demo.test" and project = INTL and labels = legal', ['INTL-4']],
    ['project = PROD and (due is empty or "Start date" is not empty) order by key', ['PROD-3', 'PROD-18']],
  ])('finds %s', (jql, expected) => {
    expect(find(jql)).toEqual(expected);
  });

  it('finds an issue by its id', () => {
    expect(find(`id = ${jira.state.issueIdsByKey.get('MKT-5') ?? ''}`)).toEqual(['MKT-5']);
  });

  it('does not find empty values by a negation', () => {
    const issue = jira.state.issues.get(jira.state.issueIdsByKey.get('MKT-16') ?? '');
    if (issue === undefined) throw new Error('the demo has no MKT-16');
    jira.state.issues.set(issue.id, { ...issue, assigneeId: null });

    expect(find('key = MKT-16 and assignee != currentUser()')).toEqual([]);
    expect(find('key = MKT-16 and assignee not in (currentUser())')).toEqual([]);
    expect(find('key = MKT-16 and assignee is empty')).toEqual(['MKT-16']);
    expect(find('key = MKT-16 and assignee = EMPTY')).toEqual(['MKT-16']);
    expect(find('key = MKT-16 and not assignee = currentUser()')).toEqual(['MKT-16']);

    jira.state.issues.set(issue.id, issue);
  });

  it('puts empty dates last, and first when the order is turned', () => {
    const jql = 'key in (PROD-2, PROD-3) order by "Start date"';

    expect(find(jql)).toEqual(['PROD-3', 'PROD-2']);
    expect(find(`${jql} desc`)).toEqual(['PROD-2', 'PROD-3']);
  });

  it.each([
    ['wish = 1', ["Field 'wish' does not exist or you do not have permission to view it."]],
    ['project = NOPE', ["The value 'NOPE' does not exist for the field 'project'."]],
    ['key = MKT-999', ["An issue with key 'MKT-999' does not exist for field 'key'."]],
    [
      'status = Open and issuetype = Wish',
      [
        "The value 'Open' does not exist for the field 'status'.",
        "The value 'Wish' does not exist for the field 'issuetype'.",
      ],
    ],
    ['summary = press', ["The operator '=' is not supported by the 'summary' field."]],
    ['project ~ MKT', ["The operator '~' is not supported by the 'project' field."]],
    ['due > soon', [expect.stringContaining("Date value 'soon' for field 'duedate' is invalid")]],
    ['due > 2026-02-30', [expect.stringContaining("Date value '2026-02-30'")]],
    ['summary ~ "*ress"', [expect.stringContaining('is not allowed to start with')]],
    ['project = MKT order by wish', ["Field 'wish' does not exist or you do not have permission to view it."]],
    ['project = = MKT', [expect.stringContaining('Error in the JQL Query')]],
    ['project = MKT and', [expect.stringContaining('Error in the JQL Query')]],
  ])('refuses %s as Jira would', (jql, messages) => {
    expect(run(jql)).toMatchObject({ kind: 'refused' });
    expect(find(jql)).toEqual(messages);
  });

  it.each([
    ['sprint = 1'],
    ['status was Done'],
    ['status changed'],
    ['due > startOfMonth()'],
    ['project = MKT order by rank'],
  ])('says that it does not cover %s', (jql) => {
    expect(run(jql)).toMatchObject({ kind: 'refused', problems: [{ kind: 'uncovered' }] });
  });
});

import { seedGate } from '../../sandbox/seed/seed-gate';
import { seedIssue } from '../../sandbox/seed/seed-issue';
import { nextId } from '../../sandbox/jira/state/jira-state';
import { createIssues } from '../../src/adapters/jira/create-issues';
import { createSettingsStore } from '../../src/adapters/storage/settings-store';
import type { Issue } from '../../src/app/ports';
import type { MilestoneId } from '../../src/domain/schedule/plan';
import { anId, anIssue } from '../support/an-issue';
import { FakeJira } from '../support/fake-jira';
import { FakeSettings } from '../support/fake-settings';
import { openSandboxSeams } from '../support/sandbox-seams';
import { saveSiteFacts } from '../support/save-site-facts';
import { describeGatedIssues, type GatedSite } from './describe-gated-issues';

const states: Readonly<Record<string, Issue['state']>> = { 'In Progress': 'doing', Done: 'done' };

describeGatedIssues('the fake', (): GatedSite => {
  const settings = new FakeSettings();
  const issues = new FakeJira(settings);
  const made: MilestoneId[] = [];
  issues.name('ada', 'Ada Okafor');
  return {
    issues,
    prepare: () => saveSiteFacts(issues, settings),
    create: ({ project, summary, status = 'To Do' }) => {
      const issue = anIssue({ key: `${project}-${made.length + 1}`, summary, state: states[status] ?? 'todo' });
      issues.put(issue);
      made.push(issue.id);
      return issue.id;
    },
    drawn: (from, to) => void issues.drawLink({ from, to }),
    keyOf: (id) => id,
    statuses: ['10000', '10001', '10002'],
    attach: (id, fileName) => {
      issues.attach(id, { id: '900', fileName });
      return '900';
    },
    signIn: (person) => {
      for (const id of made) if (person === 'copywriter' && id.startsWith('PROD')) issues.hide(id, 'viewer');
    },
    person: { accountId: 'ada', displayName: 'Ada Okafor' },
    close: () => undefined,
  };
});

describeGatedIssues('Jira, over the sandbox', (): GatedSite => {
  const { jira, site, signIn, close } = openSandboxSeams();
  const settings = createSettingsStore();
  const issues = createIssues(settings);
  return {
    issues,
    prepare: () => saveSiteFacts(issues, settings),
    create: ({ project, ...issue }) => {
      const type = project === 'PROD' ? 'Epic' : 'Task';
      return anId(seedIssue(jira, { ...issue, project, type, reporter: 'admin', created: '2026-05-01' }).id);
    },
    drawn: (from, to) => seedGate(jira, from, to),
    keyOf: (id) => jira.state.issues.get(id)?.key ?? id,
    statuses: ['10000', '3', '10001'],
    attach: (issueId, filename) => {
      const id = nextId(jira.state);
      const file = { mimeType: 'application/pdf', content: '', created: site.clock.now().getTime() };
      const authorId = jira.appAccountId;
      jira.state.attachments.set(id, { ...file, id, issueId, filename, authorId });
      return id;
    },
    signIn: (person) => signIn(`${person}@demo.test`),
    person: { accountId: jira.personByEmail('admin@demo.test')?.accountId ?? 'none', displayName: 'Ada Okafor' },
    close,
  };
});

import { excludeApp } from '../../sandbox/seed/exclude-app';
import { seedGate } from '../../sandbox/seed/seed-gate';
import { seedIssue } from '../../sandbox/seed/seed-issue';
import { createIssues } from '../../src/adapters/jira/create-issues';
import { createSite } from '../../src/adapters/jira/create-site';
import { createJobs } from '../../src/adapters/queue/create-jobs';
import { createNarrativeStore } from '../../src/adapters/storage/create-narrative-store';
import { createStore } from '../../src/adapters/storage/create-store';
import { createSettingsStore } from '../../src/adapters/storage/settings-store';
import { anId } from '../support/an-issue';
import { openSandboxSeams } from '../support/sandbox-seams';
import { saveSiteFacts } from '../support/save-site-facts';
import { describeIssues, type SiteUnderTest } from './describe-issues';
import { describeJobs } from './describe-jobs';
import { describeNarrativeStore } from './describe-narrative-store';
import { describeSettingsStore } from './describe-settings-store';
import { describeSite } from './describe-site';
import { describeStore } from './describe-store';

describeStore('Forge storage, over the sandbox', () => {
  const { close } = openSandboxSeams();
  return { store: createStore(), close };
});

describeSettingsStore('Forge storage, over the sandbox', () => {
  const { close } = openSandboxSeams();
  return { openStore: createSettingsStore, close };
});

describeNarrativeStore('Forge storage, over the sandbox', () => {
  const { close } = openSandboxSeams();
  return { narrative: createNarrativeStore(), close };
});

describeSite('Jira, over the sandbox', () => {
  const { jira, signIn, close } = openSandboxSeams();
  return {
    site: createSite(),
    signIn: (person) => signIn(`${person}@demo.test`),
    excludeApp: (rights) => excludeApp(jira, 'MKT', rights),
    close,
  };
});

describeJobs('Forge queue, over the sandbox', () => {
  const { pushed, close } = openSandboxSeams();
  return { jobs: createJobs(), waiting: () => pushed.flatMap(({ events }) => events.map(({ body }) => body)), close };
});

describeIssues('Jira, over the sandbox', sandboxSite);

function sandboxSite(): SiteUnderTest {
  const { jira, signIn, close } = openSandboxSeams();
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
    signIn: (person) => signIn(`${person}@demo.test`),
    forbidAppToEdit: () => excludeApp(jira, 'MKT', ['EDIT_ISSUES']),
    person: { accountId: jira.personByEmail('admin@demo.test')?.accountId ?? 'none', displayName: 'Ada Okafor' },
    close,
  };
}

import { hideOnCreate } from '../../sandbox/seed/hide-on-create';
import { accountIdOf } from '../../sandbox/seed/people';
import { seedIssue } from '../../sandbox/seed/seed-issue';
import { issueTypes } from '../../sandbox/jira/state/catalog';
import { putIssue } from '../../sandbox/jira/state/issues';
import { createIssues } from '../../src/adapters/jira/create-issues';
import { createSettingsStore } from '../../src/adapters/storage/settings-store';
import { FakeJira } from '../support/fake-jira';
import { FakeSettings } from '../support/fake-settings';
import { openSandboxSeams } from '../support/sandbox-seams';
import { saveSiteFacts } from '../support/save-site-facts';
import { describeMakingIssues, type MakingUnderTest } from './describe-making-issues';

const subTask = issueTypes.find(({ level }) => level === -1)?.id ?? 'none';

describeMakingIssues('Jira, over the sandbox', () => {
  const { jira, signIn, close } = openSandboxSeams();
  const settings = createSettingsStore();
  const issues = createIssues(settings);
  return {
    issues,
    prepare: () => saveSiteFacts(issues, settings),
    ...{ epic: '10000', task: '10002' },
    signIn: (person) => signIn(`${person}@demo.test`),
    accountOf: accountIdOf,
    hideDueDate: () => hideOnCreate(jira, 'MKT', 'duedate'),
    subTaskOf: (parentId) => {
      const part = seedIssue(jira, {
        ...{ project: 'MKT', type: 'Task', summary: 'Part', reporter: 'admin', created: '2026-05-01' },
      });
      putIssue(jira.state, { ...part, typeId: subTask, parentId });
    },
    close,
  };
});

describeMakingIssues('the fake', (): MakingUnderTest => {
  const settings = new FakeSettings();
  const issues = new FakeJira(settings);
  let person = 'admin';
  const remove = issues.remove.bind(issues);
  issues.remove = (id) => {
    if (person !== 'admin') issues.keep(id, 'Ask a project admin for the permission "Delete issues"');
    return remove(id);
  };
  return {
    issues,
    prepare: () => saveSiteFacts(issues, settings),
    ...{ epic: '10001', task: '10002' },
    signIn: (who) => void (person = who),
    accountOf: (who) => who,
    hideDueDate: () => {
      const reason = 'Jira says: duedate. Ask a project admin to put "Due date" on the create screen';
      issues.refuseToMake = ({ projectId }) => (projectId === '10002' ? reason : undefined);
    },
    subTaskOf: (id) => issues.keep(id as never, 'It has sub-tasks'),
    close: () => undefined,
  };
});

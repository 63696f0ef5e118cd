import { FakeJira } from '../support/fake-jira';
import { FakeJobs } from '../support/fake-jobs';
import { FakeNarrativeStore } from '../support/fake-narrative-store';
import { FakeSettings } from '../support/fake-settings';
import { aProject, FakeSite } from '../support/fake-site';
import { FakeStore } from '../support/fake-store';
import { anIssue } from '../support/an-issue';
import { saveSiteFacts } from '../support/save-site-facts';
import { describeIssues, type SiteUnderTest } from './describe-issues';
import { describeJobs } from './describe-jobs';
import { describeNarrativeStore } from './describe-narrative-store';
import { describeSettingsStore } from './describe-settings-store';
import { describeSite } from './describe-site';
import { describeStore } from './describe-store';

const nothing = (): undefined => undefined;

describeStore('the fake', () => ({ store: new FakeStore(), close: nothing }));

describeSettingsStore('the fake', () => {
  const settings = new FakeSettings();
  return { openStore: () => settings, close: nothing };
});

describeNarrativeStore('the fake', () => ({ narrative: new FakeNarrativeStore(), close: nothing }));

describeSite('the fake', () => {
  const site = new FakeSite();
  const prod = aProject('PROD').id;
  return {
    site,
    signIn: (person) => {
      site.isAdmin = person === 'admin';
      if (person === 'copywriter') site.hidden.add(prod);
      if (person === 'legal') site.closed.add(prod);
    },
    excludeApp: (rights) => void site.lacking.set(aProject('MKT').id, rights),
    close: nothing,
  };
});

describeJobs('the fake', () => {
  const jobs = new FakeJobs();
  return { jobs, waiting: () => jobs.queue, close: nothing };
});

describeIssues('the fake', fakeSite);

const states = { 'To Do': 'todo', 'In Progress': 'doing', Done: 'done' } as const;

function fakeSite(): SiteUnderTest {
  const settings = new FakeSettings();
  const issues = new FakeJira(settings);
  const made: { id: ReturnType<SiteUnderTest['create']>; project: 'PROD' | 'MKT' }[] = [];
  issues.name('ada', 'Ada Okafor');
  return {
    issues,
    prepare: () => saveSiteFacts(issues, settings),
    create: ({ project, summary, due = null, start = null, status = 'To Do' }) => {
      const key = `${project}-${made.length + 1}`;
      const issue = anIssue({ key, summary, due, start, statusName: status, state: states[status] });
      issues.put(issue);
      made.push({ id: issue.id, project });
      return issue.id;
    },
    drawn: (from, to) => void issues.drawLink({ from, to }),
    signIn: (person) => {
      for (const { id, project } of made) {
        const may = person === 'admin' || project === 'MKT';
        issues.grant(id, { canLink: may, canEdit: may });
        if (person === 'copywriter' && project === 'PROD') issues.hide(id, 'viewer');
        else issues.show(id, 'viewer');
      }
    },
    forbidAppToEdit: () => {
      for (const { id, project } of made) if (project === 'MKT') issues.refuse(id, 'Lockstep may not edit issues here');
    },
    person: { accountId: 'ada', displayName: 'Ada Okafor' },
    close: nothing,
  };
}

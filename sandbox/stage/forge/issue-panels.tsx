import { useEffect } from 'react';
import type { Issue } from '../api/issue';
import { useSession } from '../state/session';
import { useSite } from '../state/site';
import { ForgeModule } from './forge-module';
import { pageEvents } from './page-events';

/** The app's panels on an issue. */
export function IssuePanels({ issue }: { readonly issue: Issue }) {
  const { info, person } = useSite();
  const { email } = useSession();
  const accountId = person(email)?.accountId;
  const { id, key, fields } = issue;
  useEffect(() => {
    const changes = [{ changeType: 'updated', atlassianId: accountId }];
    pageEvents.emit('JIRA_ISSUE_CHANGED', { issueId: id, projectId: fields.project.id, changes });
  }, [id, fields.project.id, fields.updated, accountId]);
  const panels = (info?.modules ?? []).filter(({ type }) => type === 'jira:issuePanel');
  return panels.map((panel) => (
    <ForgeModule key={`${panel.key} ${key} ${email ?? ''}`} module={panel} issueKey={key} />
  ));
}

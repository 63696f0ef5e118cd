import LinkButton from '@atlaskit/button/link';
import EmptyState from '@atlaskit/empty-state/empty-state';
import { workflowPath } from '../state/route';
import { useTitle } from '../state/use-title';

/** A place that Jira has and this stage has not: it says so, and what would be found there. */
export function ProjectSettingsPage({ projectKey }: { readonly projectKey: string }) {
  useTitle(`Settings - ${projectKey}`);
  return (
    <EmptyState
      header={`The settings of ${projectKey} are not part of this demo`}
      description="In Jira, people, permissions, issue types and screens of the project are set here. Of them, this demo has the workflow."
      primaryAction={<LinkButton href={workflowPath(projectKey)}>Workflow</LinkButton>}
    />
  );
}

import LinkExternalIcon from '@atlaskit/icon/core/link-external';
import StatusSuccessIcon from '@atlaskit/icon/core/status-success';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import { router } from '@forge/bridge';
import type { SettingsView } from '../../../src/contract/settings';
import { permissionInWords } from '../text/permission-words';

type Lacking = SettingsView['health']['lacking'];

/**
 * What the app may not do where, with the way to give it.
 * https://support.atlassian.com/jira/kb/the-atlassian-addons-project-access-project-role-in-jira-cloud/
 */
export function LackingList({ lacking }: { readonly lacking: Lacking }) {
  if (lacking.length === 0) {
    return (
      <p className="with-icon tone-good">
        <StatusSuccessIcon label="" size="small" />
        Lockstep has every permission it needs.
      </p>
    );
  }
  return (
    <>
      <ul className="lacking-list">
        {lacking.map(({ project, permissions }) => (
          <li key={project.id}>
            <span className="with-icon tone-warning">
              <StatusWarningIcon label="" size="small" />
              <strong>
                {project.name} ({project.key})
              </strong>
            </span>
            <span>Lockstep lacks: {permissions.map(permissionInWords).join(', ')}.</span>
            <ProjectSettingsLink projectKey={project.key} />
          </li>
        ))}
      </ul>
      <p className="subtle">
        Open the settings of the project, go to Permissions, and grant them to the project role
        “atlassian-addons-project-access”, which Jira gives to every app.
      </p>
    </>
  );
}

/** In a tab of its own: what was typed here stays. */
function ProjectSettingsLink({ projectKey }: { readonly projectKey: string }) {
  return (
    <span>
      <button
        type="button"
        role="link"
        className="issue-link with-icon"
        onClick={() => void router.open({ target: 'projectSettingsDetails', projectKey })}
      >
        Project settings of {projectKey}
        <LinkExternalIcon label="(opens a new tab)" size="small" />
      </button>
    </span>
  );
}

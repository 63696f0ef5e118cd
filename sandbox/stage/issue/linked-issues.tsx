import Button from '@atlaskit/button/default/button';
import IconButton from '@atlaskit/button/icon/button';
import AddIcon from '@atlaskit/icon/core/add';
import CrossIcon from '@atlaskit/icon/core/cross';
import ModalTransition from '@atlaskit/modal-dialog/modal-transition';
import { useState } from 'react';
import { removeLink, type LinkedIssue } from '../api/link';
import { useFlags } from '../state/flags';
import { useSession } from '../state/session';
import { IssueRow } from '../ui/issue-row';
import type { IssueParts } from './issue-parts';
import { IssueSection } from './issue-section';
import { LinkForm } from './link-form';
import { linkGroups } from './link-groups';
import { RemoveLinkDialog } from './remove-link-dialog';

/** Issues that this one is linked to, by the wording of the link. */
export function LinkedIssues({ issue, rights, reload }: IssueParts) {
  const { jira } = useSession();
  const flags = useFlags();
  const [isAdding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<{ readonly id: string; readonly issue: LinkedIssue }>();
  const groups = linkGroups(issue.fields.issuelinks);
  const remove = async (id: string) => {
    setRemoving(undefined);
    const outcome = await removeLink(jira, id);
    if (!outcome.ok) {
      flags.show({
        id: `unlink ${id}`,
        type: 'error',
        title: 'The link was not removed',
        description: outcome.failure.message,
      });
    }
    await reload();
  };
  return (
    <IssueSection
      title="Linked issues"
      action={
        rights.link && (
          <Button appearance="subtle" spacing="compact" iconBefore={AddIcon} onClick={() => setAdding(true)}>
            Link issue
          </Button>
        )
      }
    >
      {groups.length === 0 && !isAdding && <p className="subtle">No linked issues.</p>}
      {groups.map(({ wording, links }) => (
        <div key={wording} className="link-group">
          <h3 className="link-wording">{wording}</h3>
          <ul className="plain-list card-list">
            {links.map(({ id, issue: { key, fields } }, index) => (
              <li key={id}>
                <IssueRow
                  issueKey={key}
                  summary={fields.summary}
                  type={fields.issuetype?.name}
                  status={fields.status}
                />
                {rights.link && (
                  <IconButton
                    icon={CrossIcon}
                    label={`Remove link to ${key}`}
                    appearance="subtle"
                    spacing="compact"
                    onClick={() => setRemoving(links[index])}
                  />
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {isAdding && <LinkForm issueKey={issue.key} close={() => setAdding(false)} reload={reload} />}
      <ModalTransition>
        {removing && (
          <RemoveLinkDialog
            issueKey={issue.key}
            otherKey={removing.issue.key}
            confirm={() => void remove(removing.id)}
            cancel={() => setRemoving(undefined)}
          />
        )}
      </ModalTransition>
    </IssueSection>
  );
}

import Button from '@atlaskit/button/default/button';
import IconButton from '@atlaskit/button/icon/button';
import AddIcon from '@atlaskit/icon/core/add';
import AttachmentIcon from '@atlaskit/icon/core/attachment';
import DeleteIcon from '@atlaskit/icon/core/delete';
import { useRef } from 'react';
import { addAttachments, readAttachment, removeAttachment, type Attachment } from '../api/attachment';
import type { Outcome } from '../api/outcome';
import { formatAge } from '../dates/format-age';
import { useFlags } from '../state/flags';
import { useSession } from '../state/session';
import { useSite } from '../state/site';
import { saveFile } from '../wiki/save-file';
import { fileSize } from './file-size';
import type { IssueParts } from './issue-parts';
import { IssueSection } from './issue-section';

/** Files on the issue. */
export function Attachments({ issue, rights, reload }: IssueParts) {
  const input = useRef<HTMLInputElement>(null);
  const { jira } = useSession();
  const { act } = useAttachmentActs(reload);
  const files = issue.fields.attachment;
  if (files.length === 0 && !rights.attach) return null;
  return (
    <IssueSection
      title="Attachments"
      action={
        rights.attach && (
          <>
            <Button appearance="subtle" spacing="compact" iconBefore={AddIcon} onClick={() => input.current?.click()}>
              Add attachment
            </Button>
            <input
              ref={input}
              type="file"
              multiple
              hidden
              aria-label="Files to attach"
              onChange={({ currentTarget }) => {
                const chosen = [...(currentTarget.files ?? [])];
                currentTarget.value = '';
                if (chosen.length > 0) void act('The files were not attached', addAttachments(jira, issue.key, chosen));
              }}
            />
          </>
        )
      }
    >
      {files.length === 0 ? (
        <p className="subtle">No attachments.</p>
      ) : (
        <ul className="plain-list card-list">
          {files.map((file) => (
            <AttachedFile key={file.id} file={file} mayRemove={rights.attach} act={act} />
          ))}
        </ul>
      )}
    </IssueSection>
  );
}

interface AttachedFileProps {
  readonly file: Attachment;
  readonly mayRemove: boolean;
  readonly act: Act;
}

function AttachedFile({ file, mayRemove, act }: AttachedFileProps) {
  const { jira } = useSession();
  const { now } = useSite();
  const { id, filename, size, author, created } = file;
  const open = async () => {
    const content = await act(`${filename} was not downloaded`, readAttachment(jira, id));
    if (content.ok) saveFile({ name: filename, type: file.mimeType, content: content.value });
  };
  return (
    <li className="issue-file">
      <AttachmentIcon label="" />
      <span className="issue-file-name">
        <Button appearance="subtle" spacing="compact" onClick={() => void open()}>
          {filename}
        </Button>
        <span className="subtle">
          {[fileSize(size), author?.displayName, formatAge(now() - Date.parse(created))].filter(Boolean).join(', ')}
        </span>
      </span>
      {mayRemove && (
        <IconButton
          icon={DeleteIcon}
          label={`Delete ${filename}`}
          appearance="subtle"
          spacing="compact"
          onClick={() => void act(`${filename} was not deleted`, removeAttachment(jira, id))}
        />
      )}
    </li>
  );
}

type Act = <T>(failure: string, work: Promise<Outcome<T>>) => Promise<Outcome<T>>;

/** Does something to a file, says so when it could not be done, and shows the issue as it is then. */
function useAttachmentActs(reload: () => Promise<void>): { readonly act: Act } {
  const flags = useFlags();
  const act: Act = async (title, work) => {
    const outcome = await work;
    if (!outcome.ok) flags.show({ id: title, type: 'error', title, description: outcome.failure.message });
    await reload();
    return outcome;
  };
  return { act };
}

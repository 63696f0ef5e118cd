import Button from '@atlaskit/button/default/button';
import ButtonGroup from '@atlaskit/button/button-group';
import TextArea from '@atlaskit/textarea/text-area';
import { useCallback, useState } from 'react';
import { addComment, readComments } from '../api/comment';
import type { JiraClient } from '../api/jira-client';
import { formatAge } from '../dates/format-age';
import { useFlags } from '../state/flags';
import { useSession } from '../state/session';
import { useSite } from '../state/site';
import { useRemote } from '../state/use-remote';
import { Face } from '../ui/face';
import { AdfView } from '../adf/adf-view';

interface CommentsProps {
  readonly issueKey: string;
  readonly mayComment: boolean;
}

export function Comments({ issueKey, mayComment }: CommentsProps) {
  const { now } = useSite();
  const { remote, reload } = useRemote(useCallback((jira: JiraClient) => readComments(jira, issueKey), [issueKey]));
  if (remote.state === 'loading') return null;
  if (remote.state === 'failed') return <p className="subtle">{remote.failure.message}</p>;
  const newestFirst = [...remote.value.comments].sort((a, b) => Date.parse(b.created) - Date.parse(a.created));
  return (
    <>
      {mayComment && <CommentForm issueKey={issueKey} reload={reload} />}
      {newestFirst.length === 0 && <p className="subtle">No comments yet.</p>}
      <ol className="plain-list issue-entries">
        {newestFirst.map(({ id, author, body, created }) => (
          <li key={id} className="issue-entry">
            <Face name={author?.displayName} size="medium" />
            <div className="issue-entry-body">
              <p>
                <strong>{author?.displayName ?? 'Anonymous'}</strong>{' '}
                <time className="subtle" dateTime={created}>
                  {formatAge(now() - Date.parse(created))}
                </time>
              </p>
              <AdfView document={body} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function CommentForm({ issueKey, reload }: { readonly issueKey: string; readonly reload: () => Promise<void> }) {
  const { jira, email } = useSession();
  const { person } = useSite();
  const flags = useFlags();
  const [text, setText] = useState('');
  const save = async () => {
    const outcome = await addComment(jira, issueKey, text);
    if (outcome.ok) setText('');
    else
      flags.show({
        id: 'comment',
        type: 'error',
        title: 'The comment was not added',
        description: outcome.failure.message,
      });
    await reload();
  };
  return (
    <form
      className="issue-entry"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Face name={person(email)?.displayName} size="medium" />
      <div className="issue-entry-body comment-form">
        <TextArea
          aria-label="Add a comment"
          placeholder="Add a comment"
          minimumRows={1}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {text.trim() !== '' && (
          <ButtonGroup label="Comment">
            <Button type="submit" appearance="primary">
              Save
            </Button>
            <Button appearance="subtle" onClick={() => setText('')}>
              Cancel
            </Button>
          </ButtonGroup>
        )}
      </div>
    </form>
  );
}

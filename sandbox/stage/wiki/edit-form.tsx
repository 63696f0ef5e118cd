import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message/section-message';
import { useState } from 'react';
import { PageEditor } from '../editor/page-editor';
import { navigate } from '../state/router';
import { useSite } from '../state/site';
import { useTitle } from '../state/use-title';
import { wikiPaths } from '../state/wiki-paths';
import { ConflictDialog } from './conflict-dialog';
import { LeaveDialog } from './leave-dialog';
import { PageTrail } from './page-trail';
import type { PageInSpace } from './read-page-in-space';
import { usePublish } from './use-publish';
import { useText } from './use-text';

interface EditFormProps extends PageInSpace {
  /** Begins anew on what is published now. */
  readonly readAgain: () => Promise<void>;
}

export function EditForm({ page, space, readAgain }: EditFormProps) {
  const { info } = useSite();
  const text = useText(page);
  const publishing = usePublish({ spaceKey: space.key, pageId: page.id }, text);
  const [isLeaving, setLeaving] = useState(false);
  useTitle(`Edit ${page.title}`, 'Confluence');
  const leave = () => navigate(wikiPaths.page({ spaceKey: space.key, pageId: page.id, title: page.title }));
  const discard = () => {
    publishing.endConflict();
    text.discard();
    void readAgain();
  };
  if (info === undefined) return null;
  return (
    <article className="wiki-page" aria-label={`Edit ${page.title}`}>
      <header className="wiki-top wiki-top-edit">
        <PageTrail page={page} space={space} />
        <div className="wiki-tools">
          {text.isChanged && <span className="subtle wiki-draft">Draft kept in this tab</span>}
          <Button appearance="primary" isDisabled={publishing.isUnderWay} onClick={() => void publishing.publish()}>
            {page.version.number === 1 ? 'Publish' : 'Update'}
          </Button>
          <Button appearance="subtle" onClick={() => (text.isChanged ? setLeaving(true) : leave())}>
            Close
          </Button>
        </div>
      </header>
      <PageEditor
        key={text.round}
        pageId={page.id}
        info={info}
        document={text.initial.document}
        changed={text.setDocument}
        head={
          <>
            {text.isRestored && (
              <div className="wiki-note">
                <SectionMessage title="Your unpublished changes are back">
                  <p>They were kept in this tab.</p>
                  <Button spacing="compact" onClick={discard}>
                    Discard them
                  </Button>
                </SectionMessage>
              </div>
            )}
            <TitleField title={text.title} set={text.setTitle} />
          </>
        }
      />
      {isLeaving && (
        <LeaveDialog
          leave={leave}
          discard={() => {
            text.discard();
            leave();
          }}
          cancel={() => setLeaving(false)}
        />
      )}
      {publishing.conflict !== undefined && (
        <ConflictDialog
          theirs={publishing.conflict}
          spaceKey={space.key}
          keepMine={publishing.publishOver}
          takeTheirs={discard}
          cancel={publishing.endConflict}
        />
      )}
    </article>
  );
}

interface TitleFieldProps {
  readonly title: string;
  readonly set: (title: string) => void;
}

function TitleField({ title, set }: TitleFieldProps) {
  return (
    <textarea
      className="editor-title"
      aria-label="Page title"
      placeholder="Give this page a title"
      rows={1}
      value={title}
      onChange={(event) => set(event.currentTarget.value.replaceAll('\n', ' '))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        document.querySelector<HTMLElement>('.editor-body .ProseMirror')?.focus();
      }}
    />
  );
}

import './template-editor.css';
import SectionMessage from '@atlaskit/section-message/section-message';
import Textfield from '@atlaskit/textfield';
import { useEffect } from 'react';
import { Notices } from '../../../shared/ui/notices';
import { AppLink } from '../../app-link';
import { FieldFrame } from '../../create/form/field-frame';
import { TemplatePreview } from '../template-preview';
import { ConflictChoice } from './conflict-choice';
import { EditorButtons } from './editor-buttons';
import { KeptNotice } from './kept-notice';
import { RowList } from './row-list';
import type { TemplateEditorProps } from './template-editor-props';
import { useTemplateEditor } from './use-template-editor';

/** A template being written, checked as one types. Ctrl and S saves. */
export function TemplateEditor(props: TemplateEditorProps) {
  const editing = useTemplateEditor(props);
  const { draft, judged, change, notice } = editing;
  useSaveKey(() => void editing.save());
  return (
    <article className="template-page">
      <p>
        <AppLink to="/templates">All templates</AppLink>
      </p>
      <h1 className="launches-title">{props.id === null ? 'New template' : draft.name || 'Template'}</h1>
      <Notes notes={props.notes} />
      {editing.wasKept && editing.isChanged && <KeptNotice onStartOver={editing.startOver} />}
      <FieldFrame id="template-name" label="Name of the template" problem={judged.name}>
        <Textfield
          id="template-name"
          dir="auto"
          autoComplete="off"
          value={draft.name}
          isInvalid={judged.name !== null}
          aria-describedby="template-name-problem"
          onChange={(event) => change({ ...draft, name: event.currentTarget.value }, 'the name was changed', 'name')}
        />
      </FieldFrame>
      <RowList editing={editing} />
      {editing.isConflict && (
        <ConflictChoice busy={editing.busy} onKeepMine={editing.keepMine} onTakeTheirs={editing.takeTheirs} />
      )}
      <Notices notice={notice} failure={null} onRetry={() => undefined} />
      <EditorButtons editing={editing} isNew={props.id === null} />
      <TemplatePreview template={judged.form} />
    </article>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <SectionMessage appearance="information" title="Taken over from the launch">
      <ul className="template-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </SectionMessage>
  );
}

function useSaveKey(save: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      save();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [save]);
}

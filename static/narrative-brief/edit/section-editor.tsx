import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { sectionTitles } from '../../../src/contract/narrative-words';
import { briefLimits } from '../../../src/domain/narrative/limits';
import type { BriefView } from '../../../src/contract/narrative-brief';
import type { BriefSection } from '../../../src/domain/narrative/brief';
import { ErrorMessage } from '../../shared/ui/error-message';
import { rowIdOf, type BriefTools } from '../brief-tools';
import { isTyped, type OpenDraft } from '../state/open-draft';
import { sectionQuestions } from '../text/section-questions';
import { EditorButtons } from './editor-buttons';
import { EditorNews } from './editor-news';
import { SectionFields } from './section-fields';
import { TextField } from './text-field';
import { useSave } from './use-save';
import './section-editor.css';

interface SectionEditorProps {
  readonly section: BriefSection;
  readonly open: OpenDraft;
  readonly brief: BriefView;
  readonly tools: BriefTools;
}

/** One section being written. Ctrl and Enter saves; Escape leaves, and asks first when something was typed. */
export function SectionEditor({ section, open, brief, tools }: SectionEditorProps) {
  const [asking, setAsking] = useState(false);
  const saving = useSave({ section, open, brief, tools });
  const form = useFocusOnFirstField(open);
  const helpId = `help-${section}`;
  const leave = () => (isTyped(open) ? setAsking(true) : tools.drop(section));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      leave();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void saving.save();
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void saving.save();
  };

  return (
    // The keys are short cuts: its buttons do the same.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className="brief-editor"
      aria-label={`Edit: ${sectionTitles[section]}`}
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      <p id={helpId} className="subtle">
        {sectionQuestions[section]}
      </p>
      <EditorNews section={section} open={open} brief={brief} tools={tools} saving={saving} />
      <SectionFields
        open={open}
        faults={saving.faults}
        helpId={helpId}
        onChange={(draft, picked) =>
          tools.change(section, {
            draft,
            ...(picked === null ? {} : { issues: { ...open.issues, [picked.id]: picked } }),
          })
        }
      />
      {saving.isLocked && (
        <TextField
          id={`reason-${section}`}
          label="Why must this change after the lock?"
          value={saving.reason}
          longest={briefLimits.reason}
          rows={1}
          problem={saving.faults['reason'] ?? null}
          onChange={saving.setReason}
        />
      )}
      <ErrorMessage id={`problem-${section}`} text={saving.refusal} />
      <EditorButtons
        saving={saving.saving}
        asking={asking}
        onCancel={leave}
        onDrop={() => tools.drop(section)}
        onStay={() => setAsking(false)}
      />
    </form>
  );
}

/** Whoever opened it wants to write; what was found again after a reload takes the focus from nobody. */
function useFocusOnFirstField({ kept, at }: OpenDraft) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (kept) return;
    const meant = at === null ? null : document.getElementById(rowIdOf(at));
    (meant ?? form.current?.querySelector<HTMLElement>('textarea') ?? form.current?.querySelector('button'))?.focus();
    // Only when it opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return form;
}

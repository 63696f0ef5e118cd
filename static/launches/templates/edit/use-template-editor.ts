import { useState } from 'react';
import type { TemplateForm, TemplateView } from '../../../../src/contract/template';
import type { Notice } from '../../../shared/ui/notices';
import { useNavigation } from '../../state/navigation';
import { keepTemplate } from './kept-template';
import { toDraft } from './template-draft';
import type { TemplateEditorProps } from './template-editor-props';
import { useSaveTemplate, type SaveOutcome } from './use-save-template';
import { useWrittenTemplate, type WrittenTemplate } from './use-written-template';

/** A template being written, and what can be done with it. */
export function useTemplateEditor(props: TemplateEditorProps) {
  const { go } = useNavigation();
  const written = useWrittenTemplate(props);
  const { notice, isConflict, busy, ...actions } = useSaving(props, written);
  return {
    ...written,
    ...{ notice, isConflict, busy },
    ...actions,
    startOver: () => written.change(written.saved, 'started over'),
    leave: () => {
      keepTemplate(written.keptPlace, null);
      go('/templates');
    },
  };
}

export type TemplateEditing = ReturnType<typeof useTemplateEditor>;

function useSaving({ id, tools }: TemplateEditorProps, written: WrittenTemplate) {
  const { replace } = useNavigation();
  const { judged, draft, basedOn, setBasedOn, setSaved, keptPlace } = written;
  const { notice, setNotice, isConflict, setConflict, told } = useNews();
  const { busy, save, remove } = useSaveTemplate(id);
  const leaveFor = (to: string) => {
    keepTemplate(keptPlace, null);
    replace(to);
  };
  const saveOver = async (known: number) => {
    if (judged.form === null) return;
    const done = told(await save(known, judged.form));
    if (done === null) return;
    setSaved(draft);
    const version = known + 1;
    setBasedOn(version);
    tools.note(done.id, savedView(done.id, version, judged.form));
    setNotice({ kind: 'done', text: 'Saved. Launches that were made before stay as they are.' });
    if (id === null) leaveFor(`/templates/${done.id}`);
  };
  const readTheirs = async () => {
    const theirs = (await tools.reload())?.find((one) => one.id === id) ?? null;
    if (theirs === null) setNotice({ kind: 'refused', text: goneWords });
    else setConflict(false);
    return theirs;
  };
  const removeIt = async () => {
    const done = told(await remove(basedOn));
    if (done === null) return;
    tools.note(done.id, null);
    leaveFor('/templates');
  };
  return {
    ...{ notice, isConflict, busy, remove: removeIt },
    ...waysOutOf(readTheirs, saveOver, written),
    save: () => saveOver(basedOn),
  };
}

/** How the last action went. */
function useNews() {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isConflict, setConflict] = useState(false);
  const told = (outcome: SaveOutcome | null) => {
    setConflict(outcome?.kind === 'conflict');
    setNotice(outcome?.kind === 'refused' ? { kind: 'refused', text: outcome.message } : null);
    return outcome?.kind === 'done' ? outcome : null;
  };
  return { notice, setNotice, isConflict, setConflict, told };
}

/** Out of a conflict: neither text is lost before the writer has chosen. */
function waysOutOf(
  readTheirs: () => Promise<TemplateView | null>,
  saveOver: (known: number) => Promise<void>,
  { setBasedOn, setSaved, change }: WrittenTemplate,
) {
  const keepMine = async () => {
    const theirs = await readTheirs();
    if (theirs !== null) await saveOver(theirs.version);
  };
  const takeTheirs = async () => {
    const theirs = await readTheirs();
    if (theirs === null) return;
    setBasedOn(theirs.version);
    setSaved(toDraft(theirs.template));
    change(toDraft(theirs.template), 'took what somebody else had saved');
  };
  return { keepMine, takeTheirs };
}

/** As the list will have it soon. */
function savedView(id: string, version: number, template: TemplateForm): TemplateView {
  const by = { id: '', name: 'you' };
  return { ...{ id, version, template, by }, at: new Date().toISOString(), builtIn: false, canEdit: true };
}

const goneWords = 'Cannot read what is saved now: it was removed, or Jira did not answer. What you typed is kept here';

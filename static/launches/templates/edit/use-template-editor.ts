import { useState } from 'react';
import type { TemplateView } from '../../../../src/contract/template';
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

function useSaving({ id, reload }: TemplateEditorProps, written: WrittenTemplate) {
  const { replace } = useNavigation();
  const { judged, draft, basedOn, setBasedOn, setSaved, keptPlace } = written;
  const { notice, setNotice, isConflict, setConflict, told } = useNews();
  const { busy, save, remove } = useSaveTemplate(id);
  const leaveFor = (to: string) => {
    keepTemplate(keptPlace, null);
    replace(to);
  };
  const saveOver = async (known: number) => {
    const done = judged.form === null ? null : told(await save(known, judged.form));
    if (done === null) return;
    setSaved(draft);
    const now = await reload();
    setBasedOn(now?.find((one) => one.id === done.id)?.version ?? known + 1);
    setNotice({ kind: 'done', text: 'Saved. Launches that were made before stay as they are.' });
    if (id === null) leaveFor(`/templates/${done.id}`);
  };
  const readTheirs = async () => {
    const theirs = (await reload())?.find((one) => one.id === id) ?? null;
    if (theirs === null) setNotice({ kind: 'refused', text: goneWords });
    else setConflict(false);
    return theirs;
  };
  const removeIt = async () => {
    if (told(await remove(basedOn)) === null) return;
    leaveFor('/templates');
    await reload();
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

const goneWords = 'Cannot read what is saved now: it was removed, or Jira did not answer. What you typed is kept here';

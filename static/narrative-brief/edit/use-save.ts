import { useState } from 'react';
import { sectionTitles } from '../../../src/contract/narrative-words';
import type { BriefAction, BriefView } from '../../../src/contract/narrative-brief';
import type { BriefSection } from '../../../src/domain/narrative/brief';
import type { BriefTools } from '../brief-tools';
import { isTyped, type OpenDraft } from '../state/open-draft';
import { draftFaults, type Faults } from './draft-faults';
import { reasonFault } from './reason-fault';
import { withoutBlank } from './without-blank';

export type Conflict = Extract<BriefAction, { kind: 'conflict' }>;

interface SaveWish {
  readonly section: BriefSection;
  readonly open: OpenDraft;
  readonly brief: BriefView;
  readonly tools: BriefTools;
}

interface SaveState {
  readonly saving: boolean;
  readonly faults: Faults;
  readonly refusal: string | null;
  readonly conflict: Conflict | null;
}

const nothingWrong = { saving: false, faults: {}, refusal: null, conflict: null };

/** What came of trying to save a section, and how to try. */
export function useSave({ section, open, brief, tools }: SaveWish) {
  const [reason, setReason] = useState('');
  const [state, setState] = useState<SaveState>(nothingWrong);
  const isLocked = brief.lock !== null;

  /** @param basedOn revision of what the writer has seen */
  const save = async (basedOn = open.basedOn): Promise<void> => {
    if (state.saving) return;
    if (!isTyped(open)) {
      tools.close(section);
      return;
    }
    const faults = { ...draftFaults(open.draft), ...(isLocked ? reasonFault(reason) : {}) };
    const isSound = Object.keys(faults).length === 0;
    setState((before) => ({ ...before, faults, refusal: null, saving: isSound }));
    if (!isSound) return;
    const draft = withoutBlank(open.draft);
    const outcome = await tools.act('brief.save', { draft, basedOn, ...(isLocked ? { reason } : {}) });
    setState((before) => afterSave(before, outcome));
    if (outcome.kind !== 'done') return;
    tools.tell({ kind: 'done', text: `Saved “${sectionTitles[section]}”.` });
    tools.close(section);
  };
  return { ...state, save, reason, setReason, isLocked, forget: () => setState(nothingWrong) };
}

function afterSave(before: SaveState, outcome: BriefAction): SaveState {
  const state = { ...before, saving: false };
  switch (outcome.kind) {
    case 'done':
      return nothingWrong;
    case 'conflict':
      return { ...state, conflict: outcome };
    case 'locked':
      return { ...state, refusal: 'The brief is locked. Say why it must change all the same, then save again' };
    case 'refused':
      return { ...state, refusal: outcome.message };
  }
}

import { useEffect, useMemo, useState } from 'react';
import type { BriefSection } from '../../../src/domain/narrative/brief';
import type { BriefView } from '../../../src/contract/narrative-brief';
import { keepDrafts, readKeptDrafts } from './kept-drafts';
import { isTyped, openDraft, type Drafts, type OpenDraft } from './open-draft';

export interface DraftTools {
  readonly drafts: Drafts;
  /** Dropped and still to be brought back. */
  readonly aside: Drafts;
  /** @param at the row that is meant */
  readonly open: (section: BriefSection, at?: string) => void;
  readonly change: (section: BriefSection, changes: Partial<OpenDraft>) => void;
  /** It was saved. */
  readonly close: (section: BriefSection) => void;
  /** It is not wanted; what was typed can be brought back. */
  readonly drop: (section: BriefSection) => void;
  readonly bringBack: (section: BriefSection) => void;
}

/** The sections that are being written, each apart from the others. */
export function useDrafts(brief: BriefView): DraftTools {
  const [state, setState] = useState(() => ({ drafts: brief.mayEdit ? readKeptDrafts(brief.epic.id) : {}, aside: {} }));
  useEffect(() => keepDrafts(brief.epic.id, state.drafts), [brief.epic.id, state.drafts]);
  return useMemo(() => ({ ...state, ...changesWith(brief, setState) }), [brief, state]);
}

interface DraftState {
  readonly drafts: Drafts;
  readonly aside: Drafts;
}

function changesWith(brief: BriefView, setState: (next: (before: DraftState) => DraftState) => void) {
  const put = (section: BriefSection, open: OpenDraft | undefined, aside?: OpenDraft) =>
    setState((before) => ({
      drafts: withOne(before.drafts, section, open),
      aside: withOne(before.aside, section, aside),
    }));
  return {
    open: (section: BriefSection, at?: string) => put(section, openDraft(brief, section, at ?? null)),
    change: (section: BriefSection, changes: Partial<OpenDraft>) =>
      setState((before) => {
        const open = before.drafts[section];
        return open ? { ...before, drafts: withOne(before.drafts, section, { ...open, ...changes }) } : before;
      }),
    close: (section: BriefSection) => put(section, undefined),
    drop: (section: BriefSection) =>
      setState((before) => {
        const open = before.drafts[section];
        return {
          drafts: withOne(before.drafts, section, undefined),
          aside: withOne(before.aside, section, open && isTyped(open) ? open : undefined),
        };
      }),
    bringBack: (section: BriefSection) =>
      setState((before) => ({
        drafts: withOne(before.drafts, section, before.aside[section]),
        aside: withOne(before.aside, section, undefined),
      })),
  };
}

function withOne(drafts: Drafts, section: BriefSection, open: OpenDraft | undefined): Drafts {
  const others = Object.entries(drafts).filter(([name]) => name !== section);
  return Object.fromEntries(open === undefined ? others : [...others, [section, open]]);
}

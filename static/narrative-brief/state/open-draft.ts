import type { BriefSection } from '../../../src/domain/narrative/brief';
import type { BriefContentView, BriefView, EdgeDraft, SectionDraft } from '../../../src/contract/narrative-brief';
import type { FoundIssue } from '../../shared/bridge/search-issues';
import { hiddenFoundIssue } from '../../shared/issue-picker/hidden-found-issue';

/** What somebody writes and has not saved. */
export interface OpenDraft {
  readonly draft: SectionDraft;
  /** As it was when the writer set out. */
  readonly start: SectionDraft;
  /** Revision of the section from which the writer set out. */
  readonly basedOn: number;
  /** Issues that rows name, by id. */
  readonly issues: Readonly<Record<string, FoundIssue>>;
  /** The row at which the writer set out; null: the first. */
  readonly at: string | null;
  /** It was found again after the page had been left. */
  readonly kept: boolean;
}

export type Drafts = { readonly [S in BriefSection]?: OpenDraft };

/** Sets out from what is saved. */
export function openDraft({ content, revisions }: BriefView, section: BriefSection, at: string | null): OpenDraft {
  const draft = withFirst(draftOf(content, section));
  return { draft, start: draft, basedOn: revisions[section], issues: issuesOf(content), at, kept: false };
}

/** Where nothing is written yet, the first row is there to be filled. */
function withFirst(draft: SectionDraft): SectionDraft {
  const id = crypto.randomUUID();
  if (draft.section === 'edges' && draft.rows.length === 0) return { ...draft, rows: [blankEdge(id)] };
  if (draft.section === 'notTrue' && draft.lines.length === 0) return { ...draft, lines: [{ id, text: '' }] };
  return draft;
}

export function blankEdge(id: string): EdgeDraft {
  return { id, does: '', inCase: '', behaviour: '', later: '', feature: null };
}

export function isTyped({ draft, start }: OpenDraft): boolean {
  return JSON.stringify(draft) !== JSON.stringify(start);
}

/** The section as it would be sent to be saved without a change. */
export function draftOf(content: BriefContentView, section: BriefSection): SectionDraft {
  if (section === 'edges') {
    const rows = content.edges.map(({ id, does, inCase, behaviour, later, feature }) => ({
      id,
      does,
      inCase,
      behaviour,
      later,
      feature: feature?.id ?? null,
    }));
    return { section, rows };
  }
  return section === 'notTrue' ? { section, lines: content.notTrue } : { section, text: content[section] };
}

/** Issues that rows name, by id. */
export function issuesOf({ edges }: BriefContentView): Record<string, FoundIssue> {
  const named = edges.flatMap(({ feature }) => (feature === null ? [] : [feature]));
  return Object.fromEntries(
    named.map(({ id, card }) => [
      id,
      card === null
        ? hiddenFoundIssue(id)
        : { id, key: card.key, summary: card.summary, projectName: '', due: card.due },
    ]),
  );
}

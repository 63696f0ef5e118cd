import type { SectionDraft } from '../../../src/contract/narrative-brief';

/** Rows and lines in which nothing was written are not saved. */
export function withoutBlank(draft: SectionDraft): SectionDraft {
  switch (draft.section) {
    case 'edges':
      return {
        ...draft,
        rows: draft.rows.filter(
          ({ does, inCase, behaviour, later, feature }) =>
            feature !== null || [does, inCase, behaviour, later].some(isWritten),
        ),
      };
    case 'notTrue':
      return { ...draft, lines: draft.lines.filter(({ text }) => isWritten(text)) };
    case 'problem':
    case 'who':
    case 'whatIsNew':
    case 'whatOneCanDo':
      return draft;
  }
}

function isWritten(text: string): boolean {
  return text.trim() !== '';
}

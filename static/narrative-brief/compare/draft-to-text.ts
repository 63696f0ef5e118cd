import { caseInWords, edgeColumns } from '../../../src/contract/narrative-words';
import type { SectionDraft } from '../../../src/contract/narrative-brief';
import type { FoundIssue } from '../../shared/bridge/search-issues';
import { hiddenFoundIssue } from '../../shared/issue-picker/hidden-found-issue';

/** A section as running text, so that two of them can be compared word by word. */
export function draftToText(draft: SectionDraft, issues: Readonly<Record<string, FoundIssue>>): string {
  switch (draft.section) {
    case 'edges':
      return draft.rows.map((row) => rowToText(row, issues)).join('\n\n');
    case 'notTrue':
      return draft.lines.map(({ text }) => text).join('\n');
    case 'problem':
    case 'who':
    case 'whatIsNew':
    case 'whatOneCanDo':
      return draft.text;
  }
}

type Row = Extract<SectionDraft, { section: 'edges' }>['rows'][number];

function rowToText(row: Row, issues: Readonly<Record<string, FoundIssue>>): string {
  const parts = [row.does, caseInWords(row), row.later].map((text, index) => [edgeColumns[index] ?? '', text] as const);
  const issue = row.feature === null ? '' : (issues[row.feature] ?? hiddenFoundIssue(row.feature)).key;
  return [...parts, ['Issue', issue] as const]
    .filter(([, text]) => text.trim() !== '')
    .map(([name, text]) => `${name}: ${text}`)
    .join('\n');
}

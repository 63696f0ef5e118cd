import { briefSections, type BriefSection } from '../../../src/domain/narrative/brief';
import type { BriefContentView } from '../../../src/contract/narrative-brief';
import { compareWords, type TextPart } from '../compare/compare-words';
import { draftToText } from '../compare/draft-to-text';
import { draftOf, issuesOf } from '../state/open-draft';

export interface ChangedSection {
  readonly section: BriefSection;
  readonly parts: readonly TextPart[];
}

/** Sections whose text differs, in the order of the page. `before` null: nothing had been written. */
export function changedSections(version: {
  readonly content: BriefContentView;
  readonly before: BriefContentView | null;
}): readonly ChangedSection[] {
  return briefSections
    .map((section) => ({ section, before: textOf(version.before, section), after: textOf(version.content, section) }))
    .filter(({ before, after }) => before !== after)
    .map(({ section, before, after }) => ({ section, parts: compareWords(before, after) }));
}

function textOf(content: BriefContentView | null, section: BriefSection): string {
  return content === null ? '' : draftToText(draftOf(content, section), issuesOf(content));
}

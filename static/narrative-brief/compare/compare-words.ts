import { diffWordsWithSpace } from 'diff';

export interface TextPart {
  readonly text: string;
  readonly kind: 'same' | 'removed' | 'added';
}

/** Words that must be taken out or put in before two texts count as simply different: keeps the work bounded. */
const mostEdits = 2_000;

/** What was taken out of a text and what was put in, word by word, in reading order. */
export function compareWords(before: string, after: string): readonly TextPart[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (changes === undefined) return wholly(before, after);
  return changes.map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

function wholly(before: string, after: string): readonly TextPart[] {
  const parts: TextPart[] = [
    { text: before, kind: 'removed' },
    { text: after, kind: 'added' },
  ];
  return parts.filter(({ text }) => text !== '');
}

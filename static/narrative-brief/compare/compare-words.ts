import { diffWordsWithSpace } from 'diff';

export interface TextPart {
  readonly text: string;
  readonly kind: 'same' | 'removed' | 'added';
}

/** Words that must be taken out or put in before two texts count as simply different: keeps the work bounded. */
const mostEdits = 2_000;

/** So few equal words between two changes are chance: told apart, they would only tear the sentence. */
const chance = 2;

/** What was taken out of a text and what was put in, word by word, in reading order. */
export function compareWords(before: string, after: string): readonly TextPart[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (changes === undefined) return changed({ removed: before, added: after });
  const parts = changes.map(({ value, added, removed }): TextPart => {
    return { text: value, kind: added ? 'added' : removed ? 'removed' : 'same' };
  });
  return joined(parts);
}

/** Neighbouring changes become one: first all that was taken out, then all that was put in. */
function joined(parts: readonly TextPart[]): readonly TextPart[] {
  const result: TextPart[] = [];
  let open = { removed: '', added: '' };
  parts.forEach((part, index) => {
    const isBetween = open.removed + open.added !== '' && index < parts.length - 1;
    if (part.kind === 'same' && !(isBetween && isChance(part.text))) {
      result.push(...changed(open), part);
      open = { removed: '', added: '' };
      return;
    }
    if (part.kind !== 'added') open.removed += part.text;
    if (part.kind !== 'removed') open.added += part.text;
  });
  return [...result, ...changed(open)];
}

function isChance(text: string): boolean {
  return !text.includes('\n') && (text.match(/[\p{L}\p{N}]+/gu) ?? []).length <= chance;
}

function changed({ removed, added }: { readonly removed: string; readonly added: string }): readonly TextPart[] {
  const parts: TextPart[] = [
    { text: removed, kind: 'removed' },
    { text: added, kind: 'added' },
  ];
  return parts.filter(({ text }) => text !== '');
}

import { textSections, type BriefSection, type Edge, type NotTrueLine, type TextSection } from './brief';

/** A brief as stored, or as a person is writing it. */
interface Written extends Readonly<Record<TextSection, string>> {
  readonly edges: readonly Pick<Edge, 'does' | 'behaviour' | 'later'>[];
  readonly notTrue: readonly Pick<NotTrueLine, 'text'>[];
}

/**
 * What is still to be written before a brief may be locked, in the order of the page. Edges and what is not true may not
 * be empty: they are what marketing needs most, and what is left out most. One row or line begun and not finished counts
 * as missing as well.
 */
export function missingSections(content: Written): BriefSection[] {
  const { edges, notTrue } = content;
  return [
    ...textSections.filter((section) => isBlank(content[section])),
    ...(edges.length > 0 && edges.every(isWhole) ? [] : (['edges'] as const)),
    ...(notTrue.length > 0 && !notTrue.some(({ text }) => isBlank(text)) ? [] : (['notTrue'] as const)),
  ];
}

/** A boundary has two sides: what it does, and how it behaves beyond that or what will come later. */
function isWhole({ does, behaviour, later }: Written['edges'][number]): boolean {
  return !isBlank(does) && !(isBlank(behaviour) && isBlank(later));
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

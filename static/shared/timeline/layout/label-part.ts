export type Glyph = 'lock' | 'warning' | 'check' | 'broken' | 'proposal' | 'flag' | 'gate-open' | 'gate-shut';
export type Tone = 'plain' | 'good' | 'bad' | 'proposal' | 'moved';

/** A word beside a mark, with its icon. */
export interface LabelPart {
  readonly glyph: Glyph | null;
  readonly text: string;
  readonly tone: Tone;
}

const glyphWidth = 15;
/** A letter of the label's font, a little more than the mean. */
const letterWidth = 6.8;
const partGap = 9;

/** px; estimated, so that laying out needs no browser. */
export function partWidth({ glyph, text }: Pick<LabelPart, 'glyph' | 'text'>): number {
  return (glyph === null ? 0 : glyphWidth) + text.length * letterWidth + partGap;
}

import type { RiskFlag } from '../../../src/domain/narrative/risk-flags/risk-flag';

export interface TextPart {
  readonly text: string;
  /** One of its flags; null: plain words. */
  readonly flag: RiskFlag | null;
}

/** Cuts a claim into plain and risky words. Where flags overlap, the one that begins first holds the words. */
export function splitMarks(text: string, flags: readonly RiskFlag[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  const inOrder = [...flags].sort((left, right) => left.span[0] - right.span[0]);
  for (const flag of inOrder) {
    const from = Math.max(at, flag.span[0]);
    const to = Math.min(text.length, flag.span[1]);
    if (to <= from) continue;
    if (from > at) parts.push({ text: text.slice(at, from), flag: null });
    parts.push({ text: text.slice(from, to), flag });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), flag: null });
  return parts;
}

import type { RiskFlag, RiskKind } from '../../../../src/domain/narrative/risk-flags/risk-flag';
import type { LabelledSentence } from './labelled-sentence';

export interface FlagScore {
  readonly kind: RiskKind | 'overall';
  /** Of the flags, the share that was expected. */
  readonly precision: number;
  /** Of what was expected, the share that was flagged. */
  readonly recall: number;
  readonly expected: number;
}

const kinds: readonly RiskKind[] = ['number', 'absolute', 'ai', 'ease', 'comparison', 'security', 'future'];

/** Counts a kind once per sentence. */
export function scoreFlags(corpus: readonly LabelledSentence[], find: (text: string) => RiskFlag[]): FlagScore[] {
  const judged = corpus.map(([text, ...labels]) => ({
    expected: new Set(labels.map(kindOf)),
    found: new Set<string>(find(text).map(({ kind }) => kind)),
  }));
  const pairs = (side: 'expected' | 'found' | 'both', kind: string): number =>
    judged.filter(({ expected, found }) =>
      side === 'both' ? expected.has(kind) && found.has(kind) : (side === 'found' ? found : expected).has(kind),
    ).length;
  const scored = (kind: FlagScore['kind'], of: readonly string[]): FlagScore => {
    const sum = (side: 'expected' | 'found' | 'both'): number => of.reduce((all, one) => all + pairs(side, one), 0);
    return {
      kind,
      precision: sum('both') / sum('found'),
      recall: sum('both') / sum('expected'),
      expected: sum('expected'),
    };
  };
  return [...kinds.map((kind) => scored(kind, [kind])), scored('overall', kinds)];
}

/** `number` of `number:40%`. */
export function kindOf(label: string): string {
  return label.split(':')[0] ?? label;
}

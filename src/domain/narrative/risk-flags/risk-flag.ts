export type RiskKind = 'number' | 'absolute' | 'ai' | 'ease' | 'comparison' | 'security' | 'future';

/** Words of a claim that somebody may hold the product to. */
export interface RiskFlag {
  readonly kind: RiskKind;
  /** Where the words stand, in UTF-16 units, end exclusive. */
  readonly span: readonly [from: number, to: number];
  readonly why: string;
  /** What would take the risk away. */
  readonly mend: string;
}

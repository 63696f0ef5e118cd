import type { Analysis, MilestoneAnalysis } from '../src/domain/schedule/analysis';
import type { Breach, Ripple } from '../src/domain/schedule/ripple';

/** What the plan command prints: the ripple without what only a store needs, and the analysis of the plan as it came. */
export interface PrintedResult extends Pick<Ripple, 'shifts' | 'conflicts' | 'proposals' | 'undated' | 'cycles'> {
  readonly overridden: readonly Omit<Breach, 'kind'>[];
  /** By id, for every milestone that has a place. */
  readonly analysis: Readonly<Record<string, MilestoneAnalysis>>;
}

export function printedResult(
  { shifts, conflicts, proposals, overridden, undated, cycles }: Ripple,
  analysis: Analysis,
): PrintedResult {
  return {
    shifts,
    conflicts,
    proposals,
    overridden: overridden.map(withoutKind),
    undated,
    cycles,
    analysis: Object.fromEntries(analysis),
  };
}

function withoutKind({ from, to, type, needed, actual, days }: Breach): Omit<Breach, 'kind'> {
  return { from, to, type, needed, actual, days };
}

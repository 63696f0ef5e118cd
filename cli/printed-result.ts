import type { Breach, Ripple } from '../src/domain/schedule/ripple';

/** What the plan command prints: the ripple without what only a store needs. */
export interface PrintedResult extends Pick<Ripple, 'shifts' | 'conflicts' | 'proposals' | 'undated' | 'cycles'> {
  readonly overridden: readonly Omit<Breach, 'kind'>[];
}

export function printedResult({ shifts, conflicts, proposals, overridden, undated, cycles }: Ripple): PrintedResult {
  return { shifts, conflicts, proposals, overridden: overridden.map(withoutKind), undated, cycles };
}

function withoutKind({ from, to, type, needed, actual, days }: Breach): Omit<Breach, 'kind'> {
  return { from, to, type, needed, actual, days };
}

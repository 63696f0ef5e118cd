import type { GateBrief, GateView } from '../../../../src/contract/gate';

/** As many titles as a row has room for. */
const named = 10;

/** A gate in short, as rows have it. */
export function briefOf({ state, criteria }: Pick<GateView, 'state' | 'criteria'>): GateBrief {
  const missing = criteria.filter(({ unmet }) => unmet !== null).map(({ form }) => form.title);
  return {
    state,
    met: criteria.length - missing.length,
    all: criteria.length,
    missing: missing.slice(0, named),
  };
}

import type { GateView } from '../../../../src/contract/gate';

/** The gates with this one as it is now: in its place, or, where it is new, at its day; undated ones come last. */
export function withGate(gates: readonly GateView[], gate: GateView): readonly GateView[] {
  if (gates.some(({ issue }) => issue.id === gate.issue.id)) {
    return gates.map((one) => (one.issue.id === gate.issue.id ? gate : one));
  }
  const later = gates.findIndex(({ issue }) => dayOf(issue) > dayOf(gate.issue));
  return later < 0 ? [...gates, gate] : [...gates.slice(0, later), gate, ...gates.slice(later)];
}

/** After any day. */
const never = '~';

function dayOf({ due }: GateView['issue']): string {
  return due ?? never;
}

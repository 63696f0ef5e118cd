import type { Gate } from './gate';

/** A gate that has been open, and holds the scope of its launch since then. */
export type FreezingGate = Gate & { readonly firstOpenAt: string };

export function isFreezing(gate: Gate): gate is FreezingGate {
  return gate.freezesScope && gate.criteria.length > 0 && gate.firstOpenAt !== null;
}

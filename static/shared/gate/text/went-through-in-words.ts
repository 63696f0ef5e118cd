import type { GateView } from '../../../../src/contract/gate';

/** Let pass once, and does not any more: `Was waived, is shut again`. null: it never did, or does. */
export function shutAgainInWords({ state, wasOpen, waiver }: GateView): string | null {
  if (state === 'open' || state === 'waived' || (!wasOpen && waiver === null)) return null;
  return `Was ${wasOpen ? 'open' : 'waived'}, is shut again`;
}

/** What went through meanwhile, which is named beside this; null: there is nothing to tell. */
export function wentThroughInWords(gate: GateView): string | null {
  if (shutAgainInWords(gate) === null) return null;
  if (gate.wentThrough.length > 0) return 'This has gone on already, although it would have to wait now:';
  // Of a waiver that has ended its own line tells.
  return gate.wasOpen
    ? 'This gate was open, and is shut again. Nothing has gone on meanwhile, as far as you can see.'
    : null;
}

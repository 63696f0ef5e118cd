import type { Gate } from './gate';
import type { Deed, GateAct } from './gate-act';

/** Deeds as lines of the history, with the numbers that follow those it has. */
export function actsOf(
  { issueId, acts }: Pick<Gate, 'issueId' | 'acts'>,
  dids: readonly Deed[],
  { by, at }: Pick<GateAct, 'by' | 'at'>,
): GateAct[] {
  return dids.map((did, index) => ({ issueId, number: acts + index + 1, at, by, did }));
}

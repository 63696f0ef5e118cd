import type { GateBrief } from '../../../../src/contract/gate';
import { missingLine } from '../../../../src/contract/launch-words';

/** "open"; "shut, 2 of 5 missing: Spec package, Legal approval". */
export function gateInWords(gate: GateBrief): string {
  const { state, met, all } = gate;
  return met === all ? state : `${state}, ${all - met} of ${all} missing: ${missingLine(gate)}`;
}

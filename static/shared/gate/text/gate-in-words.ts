import type { GateBrief } from '../../../../src/contract/gate';
import { stateInWords } from '../../../../src/domain/gates/state-in-words';

/** `Gate shut`, `Gate missed`. */
export function gateStateInWords(state: GateBrief['state']): string {
  return `Gate ${stateInWords(state).toLowerCase()}`;
}

/** `2 of 5 done`. */
export function gateCountInWords({ met, all }: Pick<GateBrief, 'met' | 'all'>): string {
  return `${met} of ${all} done`;
}

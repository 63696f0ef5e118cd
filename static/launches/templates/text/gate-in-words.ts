import { count } from '../../../shared/text/count';

/** `Gate: 3 criteria`, `Gate: 1 criterion, freezes the scope`; null: there is none. */
export function gateInWords(gate: {
  readonly criteria: readonly unknown[];
  readonly freezesScope: boolean;
}): string | null {
  const { length } = gate.criteria;
  if (length === 0) return null;
  return `Gate: ${count(length, 'criterion', 'criteria')}${gate.freezesScope ? ', freezes the scope' : ''}`;
}

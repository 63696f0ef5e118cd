import type { EscalationView } from '../../../src/contract/signals';

/** Somebody must still look: it was neither acknowledged, nor has it come right. */
export function isOpen({ acknowledged, overAt }: Pick<EscalationView, 'acknowledged' | 'overAt'>): boolean {
  return acknowledged === null && overAt === null;
}

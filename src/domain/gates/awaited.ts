import { compareText } from '../schedule/compare-text';
import { askedBy } from './asked-by';
import { barredBy } from './barred-by';
import type { Criterion, Gate } from './gate';
import type { GateVerdict, Unmet } from './gate-verdict';

/**
 * Accounts of those whose decision a gate waits for, sorted. Who wants changes has decided, and waits for a new version;
 * who is barred by what they decided elsewhere cannot decide.
 */
export function awaited(
  gate: Pick<Gate, 'criteria' | 'answers' | 'asset'>,
  { standings }: Pick<GateVerdict, 'standings'>,
  people: Readonly<Record<string, string>>,
): string[] {
  const unmetById = new Map(standings.map(({ criterionId, unmet }) => [criterionId, unmet]));
  const accounts = gate.criteria.flatMap((criterion) => {
    const asked = isOpen(unmetById.get(criterion.id)) ? askedBy(criterion, people) : null;
    return asked !== null && mayDecide(gate, criterion, asked) ? [asked] : [];
  });
  return [...new Set(accounts)].sort(compareText);
}

function isOpen(unmet: Unmet | null | undefined): boolean {
  return unmet?.kind === 'not-decided' || unmet?.kind === 'voided' || unmet?.kind === 'same-person';
}

function mayDecide(gate: Pick<Gate, 'criteria' | 'answers' | 'asset'>, criterion: Criterion, account: string): boolean {
  return criterion.kind === 'approval' && barredBy(gate, criterion, account) === undefined;
}

import type { EscalationsForm } from '../../../src/contract/settings';
import { formatWorkingDays } from '../../shared/text/format-working-days';

export type EscalationKind = keyof EscalationsForm['rules'];
type Rule = EscalationsForm['rules'][EscalationKind];

/**
 * What a rule does, by an example; nothing while something is missing.
 * @param patience working days
 */
export function escalationExample(kind: EscalationKind, rule: Rule, patience: number): string {
  if (Number.isNaN(rule.above) || rule.asks.trim() === '' || rule.then.trim() === '') return '';
  return `${occasion(kind, rule.above)}, the ${rule.asks.trim()} is asked${next(rule.then.trim(), patience)}.`;
}

function next(then: string, patience: number): string {
  if (Number.isNaN(patience)) return '';
  if (patience === 0) return `, and at once the ${then}`;
  return `; ${formatWorkingDays(patience)} later without an answer, the ${then}`;
}

function occasion(kind: EscalationKind, above: number): string {
  const over = formatWorkingDays(above + 1);
  switch (kind) {
    case 'slip':
      return above === 0
        ? 'When a product milestone slips by a single working day'
        : `A slip of ${formatWorkingDays(above)} asks nobody. When a product milestone slips by ${above + 1} within 14 days`;
    case 'review-late':
      return above === 0 ? 'As soon as a review is past its window' : `When a review is ${over} past its window`;
    case 'gate-missed':
      return above === 0
        ? 'As soon as the day of a gate has passed and it is shut'
        : `When a gate is still shut ${over} after its day`;
    case 'unsigned':
      return above === 0
        ? 'When claims are not signed on the day of the launch'
        : `When claims are not signed ${above} ${above === 1 ? 'week' : 'weeks'} before T-0`;
    case 'early-production':
      return 'When work on an asset begins before the feature freeze it waits for';
  }
}

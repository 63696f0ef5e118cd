import type { CriterionView } from '../../../../src/contract/gate';

/** The viewer is asked for this decision and has not given it, or has given it and it no longer counts. */
export function waitsForViewer({ form, mayAnswer, answer, unmet }: CriterionView): boolean {
  if (form.kind !== 'approval' || !mayAnswer || unmet === null) return false;
  return answer?.kind !== 'approval' || answer.voided !== null;
}

import type { CriterionForm, CriterionView } from '../../../../src/contract/gate';
import { timeBoxInWords } from './time-box-in-words';

/** What a criterion asks for, as a line under its title. */
export function asksInWords({ form }: Pick<CriterionView, 'form'>): string {
  switch (form.kind) {
    case 'check':
      return 'Somebody who may edit this issue checks it';
    case 'evidence':
      return 'A link or an attachment proves it';
    case 'approval':
      return approvalInWords(form);
    case 'issues':
      return 'These issues are done';
    case 'brief':
      return 'The brief is written in full and locked';
    case 'claims':
      return form.wanted === 'rated' ? 'All claims are rated' : 'The claims are signed';
    case 'formats':
      return form.wanted === 'settled' ? 'The format matrix is settled' : 'All of the format matrix is approved';
    case 'comments':
      return 'No comment on what is under review is open';
  }
}

function approvalInWords({ role, apartFrom, within }: Extract<CriterionForm, { kind: 'approval' }>): string {
  const apart = apartFrom.length === 0 ? '' : `, not the same person as ${apartFrom.join(' or ')}`;
  const box = within === null ? '' : `, within ${timeBoxInWords(within)}`;
  return `Approval by the ${role}${apart}${box}`;
}

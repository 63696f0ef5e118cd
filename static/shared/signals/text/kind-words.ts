import type { EscalationView } from '../../../../src/contract/signals';

export const kindWords: Readonly<Record<EscalationView['kind'], string>> = {
  slip: 'Slip',
  'review-late': 'Late review',
  'gate-missed': 'Missed gate',
  unsigned: 'Unsigned claims',
  'early-production': 'Early production',
};

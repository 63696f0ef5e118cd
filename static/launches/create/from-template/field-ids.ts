import type { DraftFaults } from './draft-faults';

/** Elements that take the focus, in the order of the form. */
export const fieldIds: Readonly<Record<keyof DraftFaults, string>> = {
  name: 'launch-name',
  t0: 'launch-t0',
  'product-project': 'product-project',
  'product-type': 'product-type',
  'marketing-project': 'marketing-project',
  'marketing-type': 'marketing-type',
};

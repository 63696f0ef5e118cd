import type { EscalationKind } from '../text/escalation-examples';

/** In the order of the page, and how each is put. */
export const kinds: readonly {
  readonly kind: EscalationKind;
  readonly title: string;
  /** null: even one is too much. */
  readonly threshold: { readonly label: string; readonly unit: string } | null;
}[] = [
  { kind: 'slip', title: 'A product milestone slips', threshold: { label: 'By more than', unit: 'working days' } },
  {
    kind: 'review-late',
    title: 'A review is late',
    threshold: { label: 'Past its window by more than', unit: 'working days' },
  },
  {
    kind: 'gate-missed',
    title: 'A gate is missed',
    threshold: { label: 'Past its day by more than', unit: 'working days' },
  },
  {
    kind: 'unsigned',
    title: 'Claims are not signed in time',
    threshold: { label: 'To be signed', unit: 'weeks before T-0' },
  },
  {
    kind: 'early-production',
    title: 'Production begins before feature freeze',
    threshold: null,
  },
];

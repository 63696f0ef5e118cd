import type { CriterionForm } from '../../../../src/contract/gate';

/** How the set-up of a gate is opened. */
export type EditorStart =
  /** At the person of one approval, if that is named. */
  | { readonly kind: 'edit'; readonly criterionId?: string }
  /** With one criterion more. */
  | { readonly kind: 'add'; readonly suggestion: Suggestion };

/** A criterion that many gates begin with. */
export interface Suggestion {
  readonly label: string;
  readonly kind: CriterionForm['kind'];
  readonly title: string;
  /** Of an approval. */
  readonly role?: string;
  readonly hours?: number;
}

export const suggestions: readonly Suggestion[] = [
  { label: 'Evidence: spec package', kind: 'evidence', title: 'Spec package' },
  { label: 'Approval: legal reviewer', kind: 'approval', title: 'Legal approval', role: 'legal reviewer', hours: 48 },
  { label: 'Check: ready to go on', kind: 'check', title: 'Ready to go on' },
];

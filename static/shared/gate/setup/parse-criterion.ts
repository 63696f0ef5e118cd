import { criterionForm, type CriterionForm } from '../../../../src/contract/gate';
import type { CriterionDraft } from './criterion-draft';

export type CriterionField = 'title' | 'role' | 'apartFrom' | 'boxLength' | 'issues' | 'epic';
export type CriterionFaults = Readonly<Partial<Record<CriterionField, string>>>;
export type ParsedCriterion =
  | { readonly kind: 'form'; readonly form: CriterionForm }
  | { readonly kind: 'faulty'; readonly faults: CriterionFaults };

/** The criterion a draft stands for, or what is wrong with it, by field. */
export function parseCriterion(draft: CriterionDraft): ParsedCriterion {
  const parsed = criterionForm.safeParse(candidateOf(draft));
  if (parsed.success) return { kind: 'form', form: parsed.data };
  const faults: Partial<Record<CriterionField, string>> = {};
  for (const { path, message } of parsed.error.issues) {
    const field = fieldOf(path);
    faults[field] ??= sentences[field](draft, message);
  }
  return { kind: 'faulty', faults };
}

function candidateOf(draft: CriterionDraft): unknown {
  const base = { id: draft.id, kind: draft.kind, title: draft.title.trim() };
  switch (draft.kind) {
    case 'approval':
      return {
        ...{ ...base, role: draft.role.trim(), person: draft.person?.id ?? null, apartFrom: draft.apartFrom },
        within: draft.boxUnit === 'none' ? null : { unit: draft.boxUnit, length: lengthOf(draft.boxLength) },
      };
    case 'issues':
      return { ...base, issueIds: draft.issues.map(({ id }) => id) };
    case 'claims':
      return { ...base, issueIds: draft.issues.map(({ id }) => id), wanted: draft.claimsWanted };
    case 'brief':
      return { ...base, epicId: draft.epic?.id };
    case 'formats':
      return { ...base, wanted: draft.formatsWanted };
    case 'check':
    case 'evidence':
    case 'comments':
      return base;
  }
}

function lengthOf(typed: string): number {
  return /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : NaN;
}

function fieldOf([first]: readonly PropertyKey[]): CriterionField {
  if (first === 'within') return 'boxLength';
  if (first === 'issueIds') return 'issues';
  if (first === 'epicId') return 'epic';
  return first === 'role' || first === 'apartFrom' ? first : 'title';
}

const sentences: Readonly<Record<CriterionField, (draft: CriterionDraft, message: string) => string>> = {
  title: (_, message) => `Cannot save this criterion: its title ${message}`,
  role: (_, message) => `Cannot save this criterion: the role ${message}`,
  apartFrom: () => 'Cannot keep it apart from more than 10 roles. Take some out',
  boxLength: ({ boxLength }) => `Cannot use "${boxLength}" as a time limit. Type a whole number from 1 to 500`,
  issues: ({ issues }) =>
    issues.length === 0
      ? 'Cannot save this criterion without an issue. Choose one'
      : `Cannot save this criterion: it names ${issues.length} issues, at most 20 fit. Take some out`,
  epic: () => 'Cannot save this criterion without an epic. Choose one',
};

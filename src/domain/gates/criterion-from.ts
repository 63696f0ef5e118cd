import type { MilestoneId } from '../schedule/plan';
import type { Criterion, CriterionId } from './gate';
import type { CriterionDraft } from './gate-draft';

export interface CriterionGround {
  readonly id: CriterionId;
  /** The epic of the launch; null: it has none yet. */
  readonly t0: MilestoneId | null;
  /** Issues whose claims are meant. */
  readonly claimIssues: readonly MilestoneId[];
}

/**
 * What a template asks for, as a criterion of a gate of this launch; people are those that the launch names.
 * @returns undefined where the launch has nothing that it could lean on
 */
export function criterionFrom(draft: CriterionDraft, { id, t0, claimIssues }: CriterionGround): Criterion | undefined {
  switch (draft.kind) {
    case 'approval':
      return { ...draft, id, person: null };
    case 'brief':
      return t0 === null ? undefined : { ...draft, id, epicId: t0 };
    case 'claims':
      return claimIssues.length === 0 ? undefined : { ...draft, id, issueIds: claimIssues };
    case 'check':
    case 'evidence':
    case 'formats':
    case 'comments':
      return { ...draft, id };
  }
}

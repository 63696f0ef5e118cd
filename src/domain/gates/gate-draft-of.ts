import type { Criterion, Gate } from './gate';
import type { CriterionDraft, GateDraft } from './gate-draft';

/**
 * What a gate asks for, for launches to come: without people, and without the issues of this launch.
 * `left`: titles of criteria that name issues of it alone.
 */
export function gateDraftOf({ criteria, freezesScope }: Pick<Gate, 'criteria' | 'freezesScope'>): {
  readonly draft: GateDraft;
  readonly left: readonly string[];
} {
  return {
    draft: { criteria: criteria.flatMap(toDraft), freezesScope },
    left: criteria.filter(({ kind }) => kind === 'issues').map(({ title }) => title),
  };
}

function toDraft(criterion: Criterion): CriterionDraft[] {
  const { title } = criterion;
  switch (criterion.kind) {
    case 'approval': {
      const { kind, role, apartFrom, within } = criterion;
      return [{ kind, title, role, apartFrom, within }];
    }
    case 'claims':
    case 'formats':
      return [draftWanting(criterion)];
    case 'issues':
      return [];
    case 'check':
    case 'evidence':
    case 'brief':
    case 'comments':
      return [{ kind: criterion.kind, title }];
  }
}

function draftWanting(criterion: Extract<Criterion, { kind: 'claims' | 'formats' }>): CriterionDraft {
  const { title } = criterion;
  return criterion.kind === 'claims'
    ? { kind: 'claims', title, wanted: criterion.wanted }
    : { kind: 'formats', title, wanted: criterion.wanted };
}

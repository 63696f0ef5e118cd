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
      return [{ kind: 'claims', title, wanted: criterion.wanted }];
    case 'formats':
      return [{ kind: 'formats', title, wanted: criterion.wanted }];
    case 'issues':
      return [];
    case 'check':
    case 'evidence':
    case 'brief':
    case 'comments':
      return [{ kind: criterion.kind, title }];
  }
}

import type { CriterionView, GateView } from '../../../../src/contract/gate';

/** Whose decisions a gate waits for: names, and kinds of people for which nobody is named. */
export function waitedFor({ criteria }: Pick<GateView, 'criteria'>): string[] {
  return [...new Set(criteria.filter(isAwaited).flatMap(nameOf))];
}

/** Asked and not decided, or decided in a way that no longer counts. Who wants changes has decided. */
function isAwaited({ unmet }: CriterionView): boolean {
  return unmet?.kind === 'not-decided' || unmet?.kind === 'voided';
}

function nameOf({ form, asked }: CriterionView): string[] {
  if (form.kind !== 'approval') return [];
  return [asked === null ? `nobody named as ${form.role}` : (asked.name ?? 'someone')];
}

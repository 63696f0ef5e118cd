import type { CriterionView, GateView } from '../../../../src/contract/gate';

/** Whose decisions a gate waits for: names, and at the end the roles for which nobody is named. */
export function waitedFor({ criteria }: Pick<GateView, 'criteria'>): string[] {
  const awaited = criteria.filter(isAwaited);
  const roles = distinct(awaited.flatMap(unnamedRole));
  return [...distinct(awaited.flatMap(nameOf)), ...(roles.length === 0 ? [] : [`nobody named as ${oneOf(roles)}`])];
}

/** Asked and not decided, or decided in a way that no longer counts. Who wants changes has decided. */
function isAwaited({ unmet }: CriterionView): boolean {
  return unmet?.kind === 'not-decided' || unmet?.kind === 'voided';
}

function nameOf({ form, asked }: CriterionView): string[] {
  return form.kind !== 'approval' || asked === null ? [] : [asked.name ?? 'someone'];
}

function unnamedRole({ form, asked }: CriterionView): string[] {
  return form.kind === 'approval' && asked === null ? [form.role] : [];
}

function oneOf(roles: readonly string[]): string {
  return [roles.slice(0, -1).join(', '), ...roles.slice(-1)].filter((part) => part !== '').join(' or ');
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}

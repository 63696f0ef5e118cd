import type { ProjectForm } from '../../../src/contract/settings';
import type { Choice } from '../ui/choice-select';

/** Roles of a project as a person picks them. */
export const roleChoices: readonly Choice[] = [
  { value: 'product', label: 'Product' },
  { value: 'marketing', label: 'Marketing' },
  { value: 'level', label: 'By issue level' },
];

export function roleToChoice(role: ProjectForm['role']): string {
  return role ?? 'level';
}

export function choiceToRole(choice: string): ProjectForm['role'] {
  return choice === 'product' || choice === 'marketing' ? choice : null;
}

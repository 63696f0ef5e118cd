import type { JiraState } from '../state/jira-state';
import { allFields } from './all-fields';
import type { Field } from './field';

/**
 * Applies a `fields` parameter: names, `*all`, `*navigable`, and `-name` to leave one out.
 * @param wanted an empty list means `otherwise`
 */
export function chooseFields(state: JiraState, wanted: readonly string[], otherwise: '*all' | '*navigable'): Field[] {
  const names = wanted.filter((name) => !name.startsWith('-'));
  const without = wanted.filter((name) => name.startsWith('-')).map((name) => name.slice(1));
  const chosen = new Set(names.length > 0 ? names : [otherwise]);
  return allFields(state).filter((field) => !without.includes(field.id) && isChosen(field, chosen));
}

function isChosen(field: Field, chosen: ReadonlySet<string>): boolean {
  return chosen.has('*all') || (chosen.has('*navigable') && field.navigable) || chosen.has(field.id);
}

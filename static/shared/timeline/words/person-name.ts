import type { PersonView } from '../../../../src/contract/narrative';

/** Who has the issue; nobody and people without a name are told apart. */
export function personName(who: PersonView | null): string {
  return who === null ? 'nobody' : (who.name ?? 'someone');
}

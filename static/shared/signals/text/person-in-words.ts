import type { PersonView } from '../../../../src/contract/narrative';
import { someone } from '../../../../src/contract/narrative-words';

/** `Lena Vogt, launch owner`; without a person: `nobody, because no launch owner is named`. */
export function personInWords({ role, person }: { readonly role: string; readonly person: PersonView | null }): string {
  return person === null ? `nobody, because no ${role} is named` : `${person.name ?? someone}, ${role}`;
}

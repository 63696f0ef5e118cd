import type { LaunchView } from '../../../src/contract/launch';
import type { PersonView } from '../../../src/contract/narrative';

/** Templates call whoever answers for the whole the launch owner. */
export const ownerRole = 'launch owner';

export function ownerOf(people: LaunchView['people']): PersonView | null {
  return people.find(({ role }) => role.toLowerCase() === ownerRole)?.person ?? null;
}

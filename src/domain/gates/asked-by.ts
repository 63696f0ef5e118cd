import type { Criterion } from './gate';

/**
 * Account of who is asked to decide: the person of the criterion, else whoever the launch names for its role.
 * @returns null where nobody is named, and for what is no approval
 */
export function askedBy(criterion: Criterion, people: Readonly<Record<string, string>>): string | null {
  if (criterion.kind !== 'approval') return null;
  const { person, role } = criterion;
  // A role may be called "constructor": what every object has names nobody.
  return person ?? (Object.hasOwn(people, role) ? (people[role] ?? null) : null);
}

/** Whom a launch names. */
export interface NamedPeople {
  /** Accounts by the kind of person, as somebody has written it. */
  readonly people: Readonly<Record<string, string>>;
  /** Account of whoever is to do T-0. */
  readonly t0Assignee: string | null;
}

const owner = 'launch owner';

/** Whoever answers for a role; where nobody is named, the launch owner, else whoever is to do T-0. null: nobody. */
export function personFor(role: string, { people, t0Assignee }: NamedPeople): string | null {
  return namedFor(role, people) ?? namedFor(owner, people) ?? t0Assignee;
}

export function ownerOf(people: NamedPeople): string | null {
  return personFor(owner, people);
}

/** Whoever the launch names for this very role. */
export function namedFor(role: string, people: NamedPeople['people']): string | null {
  const wanted = plain(role);
  return Object.entries(people).find(([name, account]) => plain(name) === wanted && account !== '')?.[1] ?? null;
}

export function isSameRole(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(role: string): string {
  return role.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

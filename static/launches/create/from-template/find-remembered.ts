import type { PersonView } from '../../../../src/contract/narrative';
import { searchUsers } from '../../../shared/bridge/search-users';
import type { Owner } from './owners-of';

interface Wish {
  /** Accounts by owner. */
  readonly people: Readonly<Record<string, string>>;
  readonly owners: readonly Owner[];
  readonly projectKeysOf: (owner: Owner) => readonly string[];
}

/** People of the last time who can still be given these issues, by owner. Who cannot be found is left out. */
export async function findRemembered({ people, owners, projectKeysOf }: Wish): Promise<Record<string, PersonView>> {
  const found = await Promise.all(
    owners.map(async (owner) => {
      const accountId = people[owner.name];
      if (accountId === undefined) return [];
      const matches = await searchUsers({ accountId }, projectKeysOf(owner)).catch(() => []);
      return matches.slice(0, 1).map((person) => [owner.name, person] as const);
    }),
  );
  return Object.fromEntries(found.flat());
}

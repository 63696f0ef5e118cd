import type { PersonView } from '../../contract/narrative';
import type { World } from '../ports';

/** Gives a person as the viewer may know them. */
export type ToPerson = (accountId: string) => PersonView;

/** One read for all of them; none when there is nobody to name. */
export async function namePeople({ issues }: World, accountIds: readonly string[]): Promise<ToPerson> {
  const ids = [...new Set(accountIds)].filter((id) => id !== '');
  const names = ids.length > 0 ? await issues.names(ids) : new Map<string, string>();
  return (id) => ({ id, name: names.get(id) ?? null });
}

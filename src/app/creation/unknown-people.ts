import { refused, type Refused } from '../as-viewer';
import type { World } from '../ports';

/** Refuses accounts that nobody on the site has, as far as the viewer sees. */
export async function unknownPeople(
  { issues }: Pick<World, 'issues'>,
  people: Readonly<Record<string, string>>,
): Promise<Refused | undefined> {
  const accounts = [...new Set(Object.values(people))];
  if (accounts.length === 0) return undefined;
  const names = await issues.names(accounts);
  const unknown = Object.entries(people).find(([, account]) => !names.has(account));
  if (!unknown) return undefined;
  const [role, account] = unknown;
  return refused(`Cannot name account "${account}" as ${role}: nobody on this site has it. Choose someone else`);
}

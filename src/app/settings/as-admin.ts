import { refused, type Refused } from '../as-viewer';
import type { World } from '../ports';

/** Does something for a viewer who administers Jira; asked each time, whatever page the message comes from. */
export async function asAdmin<Reply>(
  { site }: World,
  { does, act }: { readonly does: string; readonly act: () => Promise<Reply> },
): Promise<Reply | Refused> {
  if (await site.viewerAdministers()) return act();
  return refused(`Cannot ${does}: you need the permission "Administer Jira". Ask a Jira admin`);
}

import { z } from 'zod';
import type { JiraClient } from './jira-client';
import { succeed, type Outcome } from './outcome';

const usersSchema = z.object({ results: z.array(z.object({ accountId: z.string() })) });

const restrictionsSchema = z.object({
  results: z.array(z.object({ operation: z.string(), restrictions: z.object({ user: usersSchema.optional() }) })),
});

/** Account ids of those who alone may do it; empty: everyone whom the space allows. */
export interface Restrictions {
  readonly read: readonly string[];
  readonly update: readonly string[];
}

export async function readRestrictions(site: JiraClient, pageId: string): Promise<Outcome<Restrictions>> {
  const answer = await site.get(address(pageId), restrictionsSchema);
  if (!answer.ok) return answer;
  const usersOf = (operation: string): string[] => {
    const found = answer.value.results.find((one) => one.operation === operation);
    return found?.restrictions.user?.results.map(({ accountId }) => accountId) ?? [];
  };
  return succeed({ read: usersOf('read'), update: usersOf('update') });
}

export function setRestrictions(
  site: JiraClient,
  pageId: string,
  { read, update }: Restrictions,
): Promise<Outcome<unknown>> {
  const users = (ids: readonly string[]) => ids.map((accountId) => ({ type: 'known', accountId }));
  return site.write('PUT', address(pageId), [
    { operation: 'read', restrictions: { user: users(read) } },
    { operation: 'update', restrictions: { user: users(update) } },
  ]);
}

function address(pageId: string): string {
  return `/wiki/rest/api/content/${encodeURIComponent(pageId)}/restriction`;
}

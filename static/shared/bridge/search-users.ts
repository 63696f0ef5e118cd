import { requestJira } from '@forge/bridge';
import { z } from 'zod';
import type { PersonView } from '../../../src/contract/narrative';

/** Whom to look for: by words of the name, or one account. */
export type UserQuestion = { readonly query: string } | { readonly accountId: string };

/**
 * People as the viewer may find them; with projects, only those to whom issues of all of them can be given. Jira cuts
 * its page out of all who match before it leaves out who cannot be assigned, so a short answer may not be the whole one.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/
 * @throws Error when Jira cannot be reached or answers in another shape
 */
export async function searchUsers(
  question: UserQuestion,
  projectKeys: readonly string[],
): Promise<readonly PersonView[]> {
  const asked = new URLSearchParams({ ...question, maxResults: String(limit) }).toString();
  const keys = encodeURIComponent(projectKeys.join(','));
  const headers = { Accept: 'application/json' };
  const response =
    projectKeys.length === 0
      ? await requestJira(`/rest/api/3/user/search?${asked}`, { headers })
      : await requestJira(`/rest/api/3/user/assignable/multiProjectSearch?projectKeys=${keys}&${asked}`, { headers });
  if (!response.ok) throw new Error(`Cannot search people: Jira answered ${response.status}`);
  const users = wireUsers.parse(await response.json());
  return users.filter(isPerson).map(({ accountId, displayName }) => ({ id: accountId, name: displayName }));
}

const limit = 50;

const wireUsers = z.array(
  z.object({
    accountId: z.string(),
    displayName: z.string(),
    active: z.boolean().default(true),
    accountType: z.string().default('atlassian'),
  }),
);

/** Apps have accounts too, and some who left keep theirs. */
function isPerson({ active, accountType }: z.infer<typeof wireUsers>[number]): boolean {
  return active && accountType === 'atlassian';
}

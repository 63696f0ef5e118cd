import type { Call } from '../http/route';

/** A person, or the app's own user, as REST v1 shows them; undefined for an account that the site does not know. */
export function userView({ directory, appAccountId, site }: UserContext, accountId: string) {
  const person = directory.person(accountId);
  if (person === undefined && accountId !== appAccountId) return undefined;
  const displayName = person?.displayName ?? appName;
  return {
    type: 'known',
    accountId,
    accountType: person === undefined ? 'app' : 'atlassian',
    email: person?.emailAddress ?? '',
    publicName: displayName,
    profilePicture: { path: `/avatars/${encodeURIComponent(accountId)}.svg`, width: 48, height: 48, isDefault: false },
    displayName,
    timeZone: 'Etc/UTC',
    isExternalCollaborator: false,
    _expandable: { operations: '', personalSpace: '' },
    _links: { self: `${site.baseUrl}/wiki/rest/api/user?accountId=${encodeURIComponent(accountId)}` },
  };
}

type UserContext = Pick<Call, 'directory' | 'appAccountId' | 'site'>;

const appName = 'Lockstep';

/** @returns the name of whoever it is, for a sentence */
export function nameOf(
  { directory, appAccountId }: Pick<Call, 'directory' | 'appAccountId'>,
  accountId: string,
): string {
  if (accountId === appAccountId) return appName;
  return directory.person(accountId)?.displayName ?? 'Someone';
}

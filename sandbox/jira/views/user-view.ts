import type { JiraContext } from '../http/route';

/** A person, or the app's own user, as responses show them; null for nobody. */
export function userView(context: ViewContext, accountId: string | null) {
  const user = accountId === null ? undefined : userOf(context, accountId);
  if (user === undefined) return null;
  const { baseUrl } = context.site;
  return {
    self: `${baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(user.accountId)}`,
    accountId: user.accountId,
    accountType: user.accountType,
    ...(user.emailAddress === '' ? {} : { emailAddress: user.emailAddress }),
    avatarUrls: avatarUrls(`${baseUrl}/avatars/${encodeURIComponent(user.accountId)}.svg`),
    displayName: user.displayName,
    active: true,
    timeZone: 'Etc/UTC',
  };
}

/** What views need to know. */
export type ViewContext = Pick<JiraContext, 'site' | 'state' | 'appAccountId'>;

export function avatarUrls(url: string): Record<'16x16' | '24x24' | '32x32' | '48x48', string> {
  const sized = (size: number) => `${url}?size=${size}`;
  return { '16x16': sized(16), '24x24': sized(24), '32x32': sized(32), '48x48': sized(48) };
}

/** @returns the name of whoever it is, for a sentence */
export function nameOf(context: ViewContext, accountId: string): string {
  return userOf(context, accountId)?.displayName ?? 'Someone';
}

function userOf({ state, appAccountId }: ViewContext, accountId: string) {
  const person = state.people.get(accountId);
  if (person !== undefined) return { ...person, accountType: 'atlassian' };
  if (accountId !== appAccountId) return undefined;
  return { accountId, displayName: 'Lockstep', emailAddress: '', accountType: 'app' };
}

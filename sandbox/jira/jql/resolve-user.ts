import type { JqlScope } from './jql-scope';

/** @returns the account that a query names by id, name or e-mail */
export function resolveUser(text: string, { state, accountId }: JqlScope): string | undefined {
  if (text === accountId) return accountId;
  const wanted = text.toLowerCase();
  const people = [...state.people.values()];
  return people.find((one) =>
    [one.accountId, one.displayName, one.emailAddress].some((name) => name.toLowerCase() === wanted),
  )?.accountId;
}

import type { ProjectView } from '../../../src/contract/settings';

const mostNamed = 12;

/** Which projects count in a calendar. */
export function usersInWords(users: readonly ProjectView[], isFirst: boolean): string {
  const rule = isFirst ? ' Projects that are new take it as well.' : '';
  if (users.length === 0) return `No project uses it.${rule}`;
  const named = users.slice(0, mostNamed).map(({ name, key }) => `${name} (${key})`);
  const more = users.length - named.length;
  return `Used by ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.${rule}`;
}

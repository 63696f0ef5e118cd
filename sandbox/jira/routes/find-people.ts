import { refuse } from '../http/answer';
import { ended, got, numberParam, type Got } from '../http/read-call';
import type { Call } from '../http/route';
import type { PersonRecord } from '../state/records';

/** @returns people by `query` or `accountId`, of which exactly one must be given */
export function findPeople(call: Call): Got<PersonRecord[]> {
  const query = call.query.get('query');
  const accountId = call.query.get('accountId');
  if (query === null && accountId === null)
    return ended(refuse(400, ['Either the query or the accountId is required.']));
  if (query !== null && accountId !== null)
    return ended(refuse(400, ['Only one of query and accountId may be given.']));
  const people = [...call.state.people.values()];
  return got(people.filter((one) => (accountId === null ? matches(one, query ?? '') : one.accountId === accountId)));
}

/** @returns the part of a list that `startAt` and `maxResults` ask for */
export function someOf<T>({ query }: Call, all: readonly T[]): T[] {
  const startAt = numberParam(query, 'startAt', 0) ?? 0;
  const maxResults = numberParam(query, 'maxResults', 50) ?? 50;
  return all.slice(startAt, startAt + maxResults);
}

/** By the beginning of any word of the name, or of the e-mail. */
function matches({ displayName, emailAddress }: PersonRecord, query: string): boolean {
  const text = query.toLowerCase();
  return [...displayName.split(' '), displayName, emailAddress].some((word) => word.toLowerCase().startsWith(text));
}

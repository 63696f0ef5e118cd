import { ok, refuse, type Answer } from './answer';
import { numberParam } from './read-call';
import type { Call } from './route';

interface Paging {
  /** A page holds no more, whatever is asked for. */
  readonly max: number;
  /** What a page holds when nothing is asked for; default `max`. */
  readonly usual?: number;
  readonly path: string;
}

/** One page of a list by `startAt` and `maxResults`, in the shape that Jira calls PageBean. */
export function pageOf(call: Call, all: readonly unknown[], { max, usual = max, path }: Paging): Answer {
  const startAt = numberParam(call.query, 'startAt', 0);
  const wanted = numberParam(call.query, 'maxResults', usual);
  if (startAt === undefined || wanted === undefined) return refuse(400, ['startAt and maxResults must be numbers.']);
  const maxResults = Math.max(0, Math.min(wanted, max));
  const values = all.slice(startAt, startAt + maxResults);
  const next = startAt + values.length;
  const isLast = next >= all.length;
  const url = (at: number) => `${call.site.baseUrl}${path}?maxResults=${maxResults}&startAt=${at}`;
  const nextPage = isLast ? {} : { nextPage: url(next) };
  return ok({ self: url(startAt), ...nextPage, maxResults, startAt, total: all.length, isLast, values });
}

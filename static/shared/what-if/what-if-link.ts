import { givenDay } from '../../../src/contract/issue-card';
import { issueId } from '../../../src/contract/narrative';
import type { AskedDates } from './asked-dates';

const names = { issue: 'whatIf', start: 'start', due: 'due' } as const;

/** The place within the launches page at which the question stands open, such as `/launch/l-1?whatIf=10002&due=2026-05-14`. */
export function whatIfLink(launchId: string, { issueId: id, start, due }: AskedDates): string {
  const asked = new URLSearchParams({ [names.issue]: id });
  if (start !== null) asked.set(names.start, start);
  if (due !== null) asked.set(names.due, due);
  return `/launch/${launchId}?${asked.toString()}`;
}

/** The question in an address; null where there is none. A day that is none is left out: it can be chosen anew. */
export function readWhatIfLink(search: string): AskedDates | null {
  const asked = new URLSearchParams(search);
  const id = issueId.safeParse(asked.get(names.issue));
  if (!id.success) return null;
  return { issueId: id.data, start: dayIn(asked.get(names.start)), due: dayIn(asked.get(names.due)) };
}

function dayIn(text: string | null): string | null {
  return givenDay.safeParse(text).data ?? null;
}

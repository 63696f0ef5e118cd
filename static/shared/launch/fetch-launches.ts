import type { LaunchRow, ListLaunches, LaunchesReply } from '../../../src/contract/launch-list';
import { callLaunches } from '../bridge/call-launches';

export type Question = Pick<ListLaunches, 'search' | 'state'>;

interface From {
  readonly rows: readonly LaunchRow[];
  readonly next: string | null;
}

export type FetchedLaunches =
  | Extract<LaunchesReply, { kind: 'no-access' }>
  | ({ readonly kind: 'launches'; readonly today: string; readonly isAdmin: boolean } & From);

/**
 * Asks for pages until there are rows enough or no page is left: a page may be short, or empty and still have a next one.
 * @param from rows that are there already, and where the next page begins; no rows and null: from the start
 */
export async function fetchLaunches(question: Question, from: From, atLeast: number): Promise<FetchedLaunches> {
  const rows = [...from.rows];
  let after = from.next;
  for (;;) {
    const reply = await callLaunches('launches.list', { ...question, after });
    if (reply.kind === 'no-access') return reply;
    // A launch may have come to a later page between two looks.
    rows.push(...reply.launches.filter(({ id }) => !rows.some((row) => row.id === id)));
    after = reply.next;
    if (after === null || rows.length >= atLeast) {
      return { kind: 'launches', rows, next: after, today: reply.today, isAdmin: reply.isAdmin };
    }
  }
}

import type { MilestoneId } from '../../schedule/plan';
import type { PastBook } from './past-book';

/** A sign of a slip that reached somebody. */
export interface Sign {
  readonly issueId: MilestoneId;
  /** ISO instant. */
  readonly at: string;
  readonly how: 'date' | 'comment' | 'message';
}

export interface Reader {
  /** Account. */
  readonly who: string;
  /** Their issues that hang on the one that slipped. */
  readonly issueIds: readonly MilestoneId[];
}

export interface Since {
  readonly slipped: MilestoneId;
  /** ISO instant of first known. */
  readonly known: string;
}

/**
 * The first sign somebody had: the date of an issue of theirs changed, a comment there named the issue that slipped or
 * mentioned them, a comment on that issue mentioned them, or they were sent a message about theirs.
 */
export function couldKnow(book: PastBook, reader: Reader, since: Since): Sign | null {
  const own = reader.issueIds.flatMap((id) => [...dateSigns(book, id), ...commentSigns(book, id, { reader, since })]);
  const [home] = reader.issueIds;
  const there = home === undefined ? [] : mentionsThere(book, home, { reader, since });
  return firstSince([...own, ...there, ...messageSigns(book, reader)], since.known);
}

function firstSince(signs: readonly Sign[], known: string): Sign | null {
  return signs
    .filter(({ at }) => at >= known)
    .reduce<Sign | null>((first, one) => (first === null || one.at < first.at ? one : first), null);
}

function dateSigns({ events }: PastBook, issueId: MilestoneId): Sign[] {
  return events(issueId).flatMap(({ at, change }) => (change.kind === 'due' ? [{ issueId, at, how: 'date' }] : []));
}

interface Told {
  readonly reader: Reader;
  readonly since: Since;
}

function commentSigns({ comments, key }: PastBook, issueId: MilestoneId, { reader, since }: Told): Sign[] {
  const isNamed = namer(key(since.slipped));
  return comments(issueId)
    .filter(({ text, mentions }) => isNamed(text) || mentions.includes(reader.who))
    .map(({ at, byApp }) => ({ issueId, at, how: byApp ? 'message' : 'comment' }));
}

function mentionsThere({ comments }: PastBook, home: MilestoneId, { reader, since }: Told): Sign[] {
  return comments(since.slipped)
    .filter(({ mentions }) => mentions.includes(reader.who))
    .map(({ at, byApp }) => ({ issueId: home, at, how: byApp ? 'message' : 'comment' }));
}

function messageSigns({ notices }: PastBook, { who, issueIds }: Reader): Sign[] {
  return notices.flatMap(({ accountId, on, parts, sentAt }) => {
    if (accountId !== who || sentAt === null) return [];
    const about = new Set([on, ...parts.flatMap((part) => part.issueIds)]);
    const issueId = issueIds.find((id) => about.has(id));
    return issueId === undefined ? [] : [{ issueId, at: sentAt, how: 'message' }];
  });
}

/** `PROD-9` is not named by `PROD-90`, nor by `XPROD-9`. */
function namer(key: string | null): (text: string) => boolean {
  if (key === null) return () => false;
  const pattern = new RegExp(`(?<![\\w-])${key}(?!\\d)`);
  return (text) => pattern.test(text);
}

import { mondayToFriday, workdaysUpTo } from '../../calendar/work-calendar';
import type { CalendarDate } from '../../calendar/calendar-date';
import type { MilestoneId } from '../../schedule/plan';
import { couldKnow, type Reader, type Sign } from './could-know';
import { firstKnown, type FirstKnown } from './first-known';
import type { PastBook } from './past-book';
import { sawIt, type Saw } from './saw';
import type { PastSlip } from './slips-in';
import { timeBetween, type Gap } from './time-between';
import { wasOpen, workEnd } from './work-end';

/** One person whose work hung on a date that slipped. */
export interface PersonDebt extends Gap {
  /** Account. */
  readonly who: string;
  /** The issue on which the first sign reached them; without one, that on which their work ended last. */
  readonly issueId: MilestoneId;
  /** null: nothing told them. */
  readonly couldKnow: Pick<Sign, 'at' | 'how'> | null;
  readonly saw: Saw | null;
  /** It still grows. */
  readonly open: boolean;
}

export interface SlipDebt extends Gap {
  readonly issueId: MilestoneId;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Working days. */
  readonly days: number;
  readonly known: FirstKnown;
  /** The longest gaps first. */
  readonly people: readonly PersonDebt[];
}

/**
 * How long a slip was known before everybody whose work hung on it could know. Who moved the date, or gave the first
 * sign, is not owed anything; neither is work that was done, nor work that nobody was to do.
 * @param downstream issues that hang on the one that slipped
 */
export function debtOfSlip(book: PastBook, slip: PastSlip, downstream: readonly MilestoneId[]): SlipDebt {
  const { issueId, from, to } = slip;
  const known = firstKnown(slip, { events: book.events(issueId), comments: book.comments(issueId) });
  const readers = readersOf(book, downstream, known.at).filter(({ who }) => who !== slip.by && who !== known.by);
  const people = readers
    .map((reader) => debtOfPerson(book, reader, { slipped: issueId, known: known.at }))
    .sort((one, other) => other.hours - one.hours || (one.who < other.who ? -1 : 1));
  const calendar = book.calendar(issueId) ?? mondayToFriday;
  const { hours, workdays } = people[0] ?? { hours: 0, workdays: 0 };
  const days = workdaysUpTo(calendar, to) - workdaysUpTo(calendar, from);
  return { issueId, from, to, days, known, people, hours, workdays };
}

function readersOf(book: PastBook, downstream: readonly MilestoneId[], known: string): Reader[] {
  const issuesOf = new Map<string, MilestoneId[]>();
  for (const id of downstream) {
    const [milestone, who] = [book.milestone(id), book.who(id)];
    if (!milestone || who === null || !wasOpen({ milestone, events: book.events(id) }, known)) continue;
    issuesOf.set(who, [...(issuesOf.get(who) ?? []), id]);
  }
  return [...issuesOf].map(([who, issueIds]) => ({ who, issueIds }));
}

interface Since {
  readonly slipped: MilestoneId;
  readonly known: string;
}

function debtOfPerson(book: PastBook, reader: Reader, since: Since): PersonDebt {
  const sign = couldKnow(book, reader, since);
  const end = sign ? null : lastEnd(book, reader, since.known);
  const issueId = sign?.issueId ?? end?.issueId ?? since.slipped;
  const until = sign?.at ?? end?.at ?? book.now;
  return {
    ...{ who: reader.who, issueId },
    couldKnow: sign && { at: sign.at, how: sign.how },
    saw: sawIt(book, reader, since.known),
    ...timeBetween(book.calendar(issueId) ?? mondayToFriday, since.known, until),
    open: !sign && end?.isOver === false,
  };
}

interface End {
  readonly issueId: MilestoneId;
  readonly at: string;
  readonly isOver: boolean;
}

/** When it no longer mattered to somebody: their last issue was done, or the launch was; else it goes on. */
function lastEnd(book: PastBook, { issueIds }: Reader, known: string): End | null {
  const launched = book.t0 === null ? null : endOf(book, book.t0, known);
  const ends = issueIds.map((issueId): End => {
    const own = endOf(book, issueId, known);
    const over = [own, launched].flatMap((at) => (at !== null && at > known ? at : [])).sort()[0];
    return { issueId, at: over ?? book.now, isOver: over !== undefined };
  });
  return ends.reduce<End | null>((last, one) => (last === null || one.at > last.at ? one : last), null);
}

function endOf(book: PastBook, id: MilestoneId, after: string): string | null {
  const milestone = book.milestone(id);
  return milestone ? workEnd({ milestone, events: book.events(id) }, after) : null;
}

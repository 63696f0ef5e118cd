import type { OfferFate, Expiry } from '../../domain/launches/offers/fate-of';
import type { KnownDates } from '../../domain/launches/tracked-milestone';
import { fullDay } from '../full-day';

type Names = ReadonlyMap<string, string>;

/** Why a row is not open any more, a sentence; null: there is nothing to say. */
export function fateInWords(fate: OfferFate, now: KnownDates, names: Names): string | null {
  switch (fate.state) {
    case 'open':
      return null;
    case 'accepted':
      return fate.at === null ? null : `${nameOf(fate.by, names)} accepted it on ${dayOf(fate.at)}`;
    case 'declined':
      return `${nameOf(fate.by, names)} declined it on ${dayOf(fate.at)}`;
    case 'expired':
      return expiryInWords(fate.why, now, names);
  }
}

function expiryInWords(why: Expiry, { due }: KnownDates, names: Names): string {
  const there = due === null ? 'took its due date away' : `moved it to ${fullDay(due)}`;
  const present = due === null ? 'It has no due date now' : `Its due date is ${fullDay(due)} now`;
  switch (why.kind) {
    case 'set':
      return `${nameOf(why.by, names)} ${there} on ${dayOf(why.at)}`;
    case 'moved':
      return why.at === null ? present : `${present}: it moved with another date on ${dayOf(why.at)}`;
    case 'taken-back':
      return 'The new date was accepted and then taken back';
    case 'done':
      return 'It is done, and keeps its date';
    case 'pinned':
      return 'Its date is pinned';
    case 'left':
      return 'It is not in this launch any more';
    case 'replaced':
      return 'A later proposal has taken its place';
    case 'unfounded':
      return 'Nothing before it asks for another date any more';
  }
}

function nameOf(account: string | null, names: Names): string {
  return (account === null ? undefined : names.get(account)) ?? 'Somebody';
}

function dayOf(instant: string): string {
  return fullDay(instant.slice(0, 10));
}

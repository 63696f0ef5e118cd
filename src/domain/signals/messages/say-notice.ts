import { countInWords } from '../../settings/count-in-words';
import { listInWords } from '../../settings/list-in-words';
import { sayEscalation } from './say-escalation';
import { sayCause } from './say-cause';
import { shortDay } from './short-day';
import type { Told, ToldMove } from './told';

/** A message is read between two others. */
export const mostWords = 80;
const rest = 'There is more in Lockstep.';
const mostNamed = 3;
const wayOut =
  'Nothing to do unless the new date does not work: Lockstep on this issue tells why, and lets you pin the date or undo the change.';

/** What a person is told, a paragraph each; none: there is nothing to tell. At most eighty words. */
export function sayNotice(told: Told): string[] {
  const paragraphs = [
    ...sayMoved(told),
    ...sayProposed(told),
    ...sayOffered(told),
    ...sayConflicts(told),
    ...sayTouched(told),
    ...sayEscalations(told),
  ];
  const restful = [...paragraphs, wayOut];
  return onlyMoved(told) && wordsIn(restful) <= mostWords ? restful : withinWords(paragraphs);
}

/** Nobody is asked for anything. */
function onlyMoved({ moved, proposed, offered, conflicts, touched, escalations }: Told): boolean {
  const asks = proposed.length + offered + conflicts.length + touched.length + escalations.length;
  return moved.length > 0 && asks === 0;
}

export function wordsIn(paragraphs: readonly string[]): number {
  return paragraphs.join(' ').split(/\s+/).filter(Boolean).length;
}

function withinWords(paragraphs: readonly string[]): string[] {
  if (wordsIn(paragraphs) <= mostWords) return [...paragraphs];
  const kept: string[] = [];
  for (const paragraph of paragraphs) {
    if (wordsIn([...kept, paragraph, rest]) > mostWords) break;
    kept.push(paragraph);
  }
  return [...kept, rest];
}

function sayMoved({ moved, cause }: Told): string[] {
  const [first, ...others] = moved;
  if (!first) return [];
  const why = cause ? `, ${sayCause(cause)}` : '';
  const more =
    others.length > 0
      ? ` So did ${others.length === 1 ? 'one' : others.length} more of your issues${named(others)}.`
      : '';
  return [`${first.key ?? 'An issue of yours'} moved ${shiftInWords(first)}${why}.${more}`];
}

/** Only where all of them may be named, and fit. */
function named(moves: readonly ToldMove[]): string {
  const keys = moves.flatMap(({ key }) => key ?? []);
  return keys.length === moves.length && keys.length <= mostNamed ? `: ${listInWords(keys)}` : '';
}

function shiftInWords({ due, days }: ToldMove): string {
  const way = `${countInWords(Math.abs(days), 'working day')} ${days < 0 ? 'earlier' : 'later'}`;
  // Its start alone moved.
  if (days === 0) return due === null ? 'to other dates' : `and is now due on ${shortDay(due)}`;
  return due === null ? way : `${way}, to ${shortDay(due)}`;
}

function sayProposed({ proposed, isAsked, cause }: Told): string[] {
  const [first, ...others] = proposed;
  if (!first) return [];
  const what = first.key ?? 'an issue of yours';
  const to = first.due === null ? 'another date' : shortDay(first.due);
  const why = cause && !isAsked ? ` ${sayCause(cause)}` : '';
  const begin = isAsked
    ? `Somebody asks you to move ${what} to ${to}`
    : `${sentence(what)} would have to move to ${to}${why}`;
  const more =
    others.length > 0
      ? ` ${countInWords(others.length, 'more proposal')} ${others.length === 1 ? 'waits' : 'wait'} for you.`
      : '';
  return [`${begin}. Accept or decline it in the Lockstep panel of the issue.${more}`];
}

function sayOffered({ offered, launch, cause }: Told): string[] {
  if (offered === 0) return [];
  const why = cause ? ` They would move ${sayCause(cause)}.` : '';
  const wait = offered === 1 ? 'waits' : 'wait';
  return [`${countInWords(offered, 'date')} of ${nameOf(launch)} ${wait} for your yes.${why}`];
}

function sayConflicts({ conflicts, launch }: Told): string[] {
  if (conflicts.length === 0) return [];
  return [
    `A change breaks ${conflicts.length === 1 ? 'a rule' : `${conflicts.length} rules`} of ${nameOf(launch)}${at(conflicts)}. Choose what gives under Conflicts.`,
  ];
}

function sayTouched({ touched }: Told): string[] {
  if (touched.length === 0) return [];
  const keys = touched.flatMap((key) => key ?? []);
  const which = keys.length === touched.length ? ` (${listInWords(keys, mostNamed)})` : '';
  const issues = touched.length === 1 ? 'One issue' : `${touched.length} issues`;
  return [`${issues} with approved or locked work moved${which}. Check that what was approved still fits.`];
}

function at(keys: readonly (string | null)[]): string {
  const known = [...new Set(keys.flatMap((key) => key ?? []))];
  return known.length === 0 ? '' : `, at ${listInWords(known, mostNamed)}`;
}

function sayEscalations({ escalations, role, isPassedOn, launch }: Told): string[] {
  if (escalations.length === 0) return [];
  const said = escalations.map(({ key, ...one }) => sayEscalation(one, key));
  const as = role === null || words(role) > mostNameWords ? '' : ` as ${role}`;
  const why = isPassedOn ? 'Nobody has acknowledged this yet, so you are asked' : 'You are asked';
  // What must be said comes before what may be cut off.
  return [
    `${why}${as} for ${nameOf(launch)}: please look, and acknowledge it in Lockstep under Waiting for me.`,
    ...said,
  ];
}

const mostNameWords = 6;

function nameOf(launch: string | null): string {
  return launch === null || words(launch) > mostNameWords ? 'this launch' : launch;
}

function words(text: string): number {
  return wordsIn([text]);
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

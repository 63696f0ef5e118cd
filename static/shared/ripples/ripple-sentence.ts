import type { RippleView } from '../../../src/contract/issue-panel';
import { count } from '../text/count';
import { moveInWords } from '../text/dates-in-words';
import { formatMoment } from '../text/format-day';
import { formatTime } from '../text/format-instant';
import { issueName } from '../text/issue-name';
import { undoneInWords } from './undone-in-words';

/**
 * "Feature freeze (PROD-2) moved from Tue 5 May to Thu 14 May on 3 May, by Priya: 3 issues followed.", or "Priya took
 * back the ripple of 3 May, on 4 May: 17 dates went back, 2 stayed."
 */
export function rippleSentence(ripple: RippleView): string {
  const effect = effectClause(ripple);
  return `${causeClause(ripple)}${effect === null ? '' : `: ${effect}`}.`;
}

function causeClause(ripple: RippleView): string {
  const { cause, causeIssue, of } = ripple;
  const on = `on ${formatMoment(ripple.at)}`;
  const person = ripple.by?.displayName ?? 'Someone';
  const when = ripple.by === null ? on : `${on}, by ${ripple.by.displayName}`;
  switch (cause) {
    case 'date':
      return `${movedClause(ripple)} ${when}`;
    case 'dependency':
      return `A dependency of ${lowered(issueName(causeIssue))} changed ${when}`;
    case 'status':
      return `The status of ${lowered(issueName(causeIssue))} changed ${when}`;
    case 'calendar':
      return `${person} agreed to what a changed calendar implies, ${on}`;
    case 'anchor':
      return `${person} moved T-0${anchorClause(ripple)} ${on}`;
    case 'undo':
      return `${person} took back ${of === null ? 'a ripple' : before(of, ripple.at)}, ${on}`;
    case 'offer':
      return `${person} said yes to ${of === null ? 'proposed dates' : `dates proposed on ${formatMoment(of.at)}`}, ${on}`;
    case 'conflict':
      return `${person} proposed another date for what ${lowered(issueName(causeIssue))} waits for, ${on}`;
  }
}

function movedClause({ causeIssue, causeFrom, causeTo }: RippleView): string {
  return causeFrom === null || causeTo === null
    ? `The date of ${lowered(issueName(causeIssue))} changed`
    : `${issueName(causeIssue)} moved ${moveInWords(causeFrom, causeTo)}`;
}

function anchorClause({ causeIssue, causeFrom, causeTo }: RippleView): string {
  if (causeIssue === null) return '';
  const move = causeFrom && causeTo ? ` ${moveInWords(causeFrom, causeTo)}` : '';
  return `, ${issueName(causeIssue)},${move}`;
}

/** Of the same day, it is known by its time. */
function before({ cause, at }: NonNullable<RippleView['of']>, now: string): string {
  const when = formatMoment(at) === formatMoment(now) ? formatTime(at) : formatMoment(at);
  return `${cause === 'undo' ? 'the undo' : 'the ripple'} of ${when}`;
}

function lowered(name: string): string {
  return name.replace(/^An issue/, 'an issue');
}

/** null: the clause before says it all. */
function effectClause(ripple: RippleView): string | null {
  const { cause, held, hiddenShifts, state } = ripple;
  if (cause === 'conflict') return null;
  const hidden = hiddenShifts === 0 ? '' : `, ${hiddenShifts} of them hidden from you`;
  if (cause === 'undo') return `${undoneInWords(ripple)}${hidden}`;
  // T-0 itself is written with what follows it.
  const followed = cause === 'anchor' ? ripple.shiftCount - 1 : ripple.shiftCount;
  if (followed <= 0) return 'nothing else moved';
  if (held !== null)
    return `${count(followed, 'date')} ${followed === 1 ? 'was' : 'were'} proposed${whyHeld(held)}${hidden}`;
  if (cause === 'offer') return `${datesSet(ripple, followed)}${hidden}`;
  return `${count(followed, 'issue')} ${state === 'running' ? 'to follow' : 'followed'}${hidden}`;
}

function whyHeld(held: NonNullable<RippleView['held']>): string {
  return held === 'changed' ? ', because what had been shown had changed' : '';
}

function datesSet({ state, of }: RippleView, set: number): string {
  const part = of !== null && of.shiftCount > set ? `${set} of ${count(of.shiftCount, 'date')}` : count(set, 'date');
  return state === 'running' ? `${part} to be set` : `${part} ${set === 1 ? 'was' : 'were'} set`;
}

import type { ApplyWhatIf } from '../../contract/what-if';
import type { MilestoneId } from '../../domain/schedule/plan';
import { newsSince, type MoveNews, type PlannedMove } from '../../domain/launches/what-if/news-since';
import { fullDay } from '../full-day';
import type { OpenWhatIf } from './open-what-if';

type Shown = ApplyWhatIf['shown'];

const mostNamed = 5;

/** What would come otherwise than it was shown, a clause for each; empty: exactly that would come. */
export function newsInWords(open: OpenWhatIf, shown: Shown): string[] {
  const news = newsSince(shown.moves.map(shownMove), plannedMoves(open));
  const named = news.slice(0, mostNamed).map((one) => moveNews(open, one));
  const left = news.length - named.length;
  return [
    ...ownNews(open, shown.from),
    ...named,
    ...(left > 0 ? [`${left} more ${left === 1 ? 'date differs' : 'dates differ'}`] : []),
    ...hiddenNews(shown.hidden, open.hidden),
    ...heldNews(shown.held, open.held),
  ];
}

/** Somebody has moved the very issue: their date must not be written over unseen. */
function ownNews({ issue: { key, dates } }: OpenWhatIf, was: Shown['from']): string[] {
  if (dates.due !== was.due)
    return [
      `${key} ${dates.due === null ? 'has no due date' : `is due on ${fullDay(dates.due)}`} now, shown was ${day(was.due)}`,
    ];
  return dates.start === was.start ? [] : [`${key} starts ${onDay(dates.start)} now, shown was ${onDay(was.start)}`];
}

/** The schema of the message has checked ids and days. */
function shownMove({ issueId, to, kind }: Shown['moves'][number]): PlannedMove {
  return { issueId: issueId as MilestoneId, to: to as PlannedMove['to'], kind };
}

function plannedMoves({ seen: { ripple } }: OpenWhatIf): PlannedMove[] {
  const moves = (kind: PlannedMove['kind'], steps: readonly Step[]): PlannedMove[] =>
    steps.map(({ id, to }) => ({ issueId: id, to: { start: to.start ?? null, due: to.due }, kind }));
  return [...moves('shift', ripple.shifts), ...moves('proposal', ripple.proposals)];
}

type Step = Pick<OpenWhatIf['seen']['ripple']['shifts'][number], 'id' | 'to'>;

function moveNews({ sight }: OpenWhatIf, { issueId, was, is }: MoveNews): string {
  const key = keyOf(sight.visible, issueId);
  if (!is) return `${key} would not move any more`;
  if (!was)
    return is.kind === 'shift'
      ? `${key} would move as well, ${toDay(is)}`
      : `a new date would be proposed for ${key}, ${toDay(is)}`;
  if (was.kind !== is.kind)
    return is.kind === 'shift' ? `${key} would move by itself now` : `the date of ${key} would only be proposed now`;
  if (was.to.due === is.to.due) return `${key} would now start ${onDay(is.to.start)}, shown was ${onDay(was.to.start)}`;
  return `${key} would now go ${toDay(is)}, shown was ${day(was.to.due)}`;
}

/** What was shown may have been hidden since. */
function keyOf(visible: OpenWhatIf['sight']['visible'], id: MilestoneId): string {
  return visible.get(id)?.key ?? 'an issue that you cannot see now';
}

function toDay({ to }: PlannedMove): string {
  return `to ${day(to.due)}`;
}

function onDay(start: string | null): string {
  return start === null ? 'on no set day' : `on ${fullDay(start)}`;
}

function day(due: string | null): string {
  return due === null ? 'no day' : fullDay(due);
}

function hiddenNews(was: number, is: number): string[] {
  if (was === is) return [];
  return [`${is} ${is === 1 ? 'issue' : 'issues'} beyond those shown would move, shown was ${was}`];
}

function heldNews(was: boolean, is: boolean): string[] {
  if (was === is) return [];
  return [is ? 'the other dates would only be offered now' : 'the other dates would follow without asking now'];
}

import type { ChoicesReply, ChoiceView } from '../../../src/contract/conflicts';
import { count } from '../text/count';
import { formatDay } from '../text/format-day';
import { formatWorkingDays } from '../text/format-working-days';
import { standingInWords } from '../text/standing-in-words';

export type ShownConflict = Extract<ChoicesReply, { kind: 'choices' }>['conflict'];

/** `Move MKT-1 to Fri 15 May` */
export function choiceTitle(view: ChoiceView, { predecessor, successor, standing }: ShownConflict): string {
  const day = datesToTake(view.to);
  switch (view.choice) {
    case 'move-successor':
      return `Move ${successor.key}${day}`;
    case 'move-predecessor':
      return view.asks === null
        ? `Move ${predecessor.key}${day}`
        : `Ask ${view.asks.name ?? 'its owner'} to move ${predecessor.key}${day}`;
    case 'shorten-lag':
      return `${lagVerb[standing.kind]}${lagInWords(view.lag)}`;
    case 'override':
      return 'Override the dependency: it stays visible, and is not enforced';
    case 'unpin':
      return `Unpin ${successor.key}, so that its date follows again`;
  }
}

/** ` to Fri 15 May`, or `: starts Thu 7 May, due Fri 15 May` */
function datesToTake(to: ChoiceView['to']): string {
  if (!to?.due) return '';
  if (to.start === null || to.start === to.due) return ` to ${formatDay(to.due)}`;
  return `: starts ${formatDay(to.start)}, due ${formatDay(to.due)}`;
}

const lagVerb: Readonly<Record<ShownConflict['standing']['kind'], string>> = {
  short: 'Shorten the lag',
  'not-exact': 'Lengthen the lag',
  'too-late': 'Raise the longest gap',
  holds: 'Change the lag',
  unknown: 'Change the lag',
};

function lagInWords(lag: ChoiceView['lag']): string {
  return lag === null ? '' : ` from ${minus(lag.from)} to ${formatWorkingDays(lag.to)}`;
}

function minus(days: number): string {
  return days < 0 ? `−${-days}` : String(days);
}

/** `Moves 3 other issues by up to 4 working days, makes no new conflict.` */
export function effectInWords(view: ChoiceView): string {
  const parts = [movesInWords(view), proposalsInWords(view), conflictsInWords(view)].filter((part) => part !== '');
  const [first = '', ...others] = parts;
  return `${first.replace(/^./, (letter) => letter.toUpperCase())}${others.map((part) => `, ${part}`).join('')}.`;
}

function movesInWords({ choice, moves, hidden, held }: ChoiceView): string {
  const other = choice === 'move-successor' || choice === 'move-predecessor' ? 'other ' : '';
  if (moves.length + hidden === 0) return `moves no ${other}issue`;
  const unseen = hidden === 0 ? '' : `${count(hidden, 'issue')} you cannot see`;
  const seen = moves.length === 0 ? '' : `${count(moves.length, `${other}issue`)} ${farthest(moves)}`;
  const all = [seen, unseen].filter((part) => part !== '').join(' and ');
  return held ? `offers new dates for ${all}, because this launch asks first` : `moves ${all}`;
}

function farthest(moves: ChoiceView['moves']): string {
  const days = moves.map((move) => Math.abs(move.days));
  const most = Math.max(...days);
  return days.every((one) => one === most) ? `by ${formatWorkingDays(most)}` : `by up to ${formatWorkingDays(most)}`;
}

function proposalsInWords({ proposals }: ChoiceView): string {
  return proposals.length === 0 ? '' : `proposes ${count(proposals.length, 'product date')}`;
}

function conflictsInWords({ conflicts }: ChoiceView): string {
  if (conflicts.length === 0) return 'makes no new conflict';
  const named = conflicts
    .slice(0, 3)
    .map(
      ({ predecessor, successor, standing }) =>
        `${predecessor.key} before ${successor.key}, ${standingInWords(standing)}`,
    );
  return `makes ${count(conflicts.length, 'new conflict')}: ${named.join('; ')}`;
}

/** What the button does. */
export function choiceButton({ choice, asks }: ChoiceView, { predecessor, successor }: ShownConflict): string {
  switch (choice) {
    case 'move-successor':
      return `Move ${successor.key}`;
    case 'move-predecessor':
      return asks === null ? `Move ${predecessor.key}` : 'Propose the date';
    case 'shorten-lag':
      return 'Change the lag';
    case 'override':
      return 'Override';
    case 'unpin':
      return `Unpin ${successor.key}`;
  }
}

/** What to tell when it is done. */
export function choiceDone({ choice, asks }: ChoiceView, { predecessor, successor }: ShownConflict): string {
  switch (choice) {
    case 'move-successor':
      return `${successor.key} is moved. What waits for it follows.`;
    case 'move-predecessor':
      return asks === null
        ? `${predecessor.key} is moved. What waits for it follows.`
        : `The date is proposed to ${asks.name ?? 'its owner'}. The conflict stays until they answer.`;
    case 'shorten-lag':
      return 'The dependency is changed, with your reason.';
    case 'override':
      return 'The dependency is overridden, with your reason.';
    case 'unpin':
      return `${successor.key} is unpinned. Its date follows now.`;
  }
}

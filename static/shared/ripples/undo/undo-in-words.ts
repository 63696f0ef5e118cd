import type { StayReason, UndoView } from '../../../../src/contract/ripples';
import { count } from '../../text/count';
import { datesInWords } from '../../text/dates-in-words';

type Left = UndoView['left'][number];
type Cause = UndoView['causes'][number];

/** `17 dates go back, 2 stay.` */
export function undoSentence(back: number, left: number): string {
  if (back === 0) return left === 0 ? 'There is nothing left to take back.' : 'No date can go back.';
  const goes = `${count(back, 'date')} ${back === 1 ? 'goes' : 'go'} back`;
  return left === 0 ? `${goes}.` : `${goes}, ${left} ${left === 1 ? 'stays' : 'stay'}.`;
}

/** Why one date stays: `moved since, now Fri 22 May`. */
export function leftInWords({ why, now }: Pick<Left, 'why' | 'now'>): string {
  switch (why) {
    case 'moved-since':
      return `moved since, now ${datesInWords(now)}`;
    case 'not-written':
      return `was never written, still ${datesInWords(now)}`;
    case 'done':
      return 'done, so it stays';
    case 'pinned':
      return 'pinned, so it stays';
    case 'no-permission':
      return 'you may not edit it';
  }
}

/** `2 dates of issues that you may not see stay as they are.` */
export function hiddenInWords(hidden: number): string {
  return hidden === 1
    ? '1 date of an issue that you may not see stays as it is.'
    : `${hidden} dates of issues that you may not see stay as they are.`;
}

/** `Also put PROD-2 back to Tue 5 May`. */
export function withCauseInWords(causes: readonly Cause[]): string {
  const parts = causes.map(({ issue, to }) =>
    to.due === null && to.start === null
      ? `take the date of ${issue.key} away again`
      : `put ${issue.key} back to ${datesInWords(to)}`,
  );
  return `Also ${parts.join(', ')}`;
}

/** `PROD-2 stays at Thu 14 May: it was moved since.` */
export function causeStays({ issue, from }: Cause, blocked: StayReason): string {
  const why = {
    'moved-since': 'it was moved again since',
    'not-written': 'it was never written',
    done: 'it is done',
    pinned: 'it is pinned',
    'no-permission': 'you may not edit it. Ask somebody who may',
  }[blocked];
  return `${issue.key} stays at ${datesInWords(from)}: ${why}.`;
}

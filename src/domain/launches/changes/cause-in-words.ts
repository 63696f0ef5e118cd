import { parseCalendarDate } from '../../calendar/calendar-date';
import type { MilestoneId } from '../../schedule/plan';
import { dayInWords } from '../../settings/day-in-words';
import { cellInWords } from '../formats/cell-in-words';
import type { ChangeCause } from './change-request';

type OfFeature = Extract<ChangeCause, { kind: 'feature' }>;

/**
 * What happened, in a sentence without a full stop.
 * @param keyOf undefined for an issue that whoever reads this may not see: nothing of it is told then, its names and
 * days neither
 */
export function causeInWords(cause: ChangeCause, keyOf: (id: MilestoneId) => string | undefined): string {
  switch (cause.kind) {
    case 'feature':
      return featureInWords(cause, keyOf(cause.featureId));
    case 'format':
      return `"${cellInWords(cause.cell)}" is wanted as well`;
    case 'said':
      return cause.text.trim().replace(/\.$/, '');
  }
}

function featureInWords({ what, from, to }: OfFeature, key: string | undefined): string {
  const name = key ?? 'An issue that you cannot see';
  const isTold = key !== undefined;
  switch (what) {
    case 'descoped':
      return `${name} was descoped`;
    case 'added':
      return `${name} was added`;
    case 'left':
      return `${name} was taken out of its epic or version`;
    case 'reopened':
      return `${name} was reopened`;
    case 'gone':
      return `${key ?? 'A feature'} was deleted, or hidden from Lockstep`;
    case 'moved':
      return `${name} was moved past the launch${isTold ? change(spelled(from), spelled(to)) : ''}`;
    case 'renamed':
      return `${name} was renamed${isTold ? change(quoted(from), quoted(to)) : ''}`;
  }
}

function change(from: string | null, to: string | null): string {
  return `${from === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`}`;
}

function quoted(text: string | null): string | null {
  return text === null ? null : `"${text}"`;
}

function spelled(text: string | null): string | null {
  const day = text === null ? undefined : parseCalendarDate(text);
  return day ? `${dayInWords(day)} ${day.slice(0, 4)}` : text;
}

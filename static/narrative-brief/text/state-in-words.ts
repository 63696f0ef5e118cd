import { lockLine } from '../../../src/contract/narrative-words';
import type { BriefView } from '../../../src/contract/narrative-brief';
import { formatDay } from '../../shared/text/format-day';
import { formatWorkingDays } from '../../shared/text/format-working-days';
import { today } from '../../shared/text/today';
import { workingDaysUntil } from './working-days-until';

const texts = {
  day: (day: string) => formatDay(day),
  moment: (instant: string) => formatDay(today(new Date(instant))),
};

/**
 * `Draft, locks Mon 18 May, in 4 working days`, `Locked Mon 18 May, version 3`.
 * @param now the reader's calendar day
 */
export function stateInWords(brief: Pick<BriefView, 'lock' | 'lockWith' | 'number'>, now: string): string {
  const line = lockLine(brief, texts);
  const { lock, lockWith, number } = brief;
  if (lock !== null) return number > lock.number ? `${line}, now version ${number}` : line;
  const due = lockWith?.due ?? null;
  if (due === null) return line;
  const days = workingDaysUntil(now, due);
  if (due < now) return `Draft, was to lock ${formatDay(due)}, ${agoInWords(-days)}`;
  return `${line}, ${due === now ? 'today' : aheadInWords(days)}`;
}

function aheadInWords(days: number): string {
  return days > 0 ? `in ${formatWorkingDays(days)}` : 'less than a working day away';
}

function agoInWords(days: number): string {
  return days > 0 ? `${formatWorkingDays(days)} ago` : 'less than a working day ago';
}

import { someone } from '../../../../src/contract/narrative-words';
import type { TemplateView } from '../../../../src/contract/template';
import { count } from '../../../shared/text/count';
import { formatMoment } from '../../../shared/text/format-day';

/** What it is, in a line: `Built in. 24 rows from 10 weeks before T-0 to 30 days after it`. */
export function templateInWords(view: Pick<TemplateView, 'builtIn' | 'by' | 'at' | 'template'>): string {
  return `${originInWords(view)}. ${count(view.template.rows.length, 'row')}${reachInWords(view.template)}`;
}

/** `Built in`, `By Priya, 3 November`. */
export function originInWords({ builtIn, by, at }: Pick<TemplateView, 'builtIn' | 'by' | 'at'>): string {
  if (builtIn) return 'Built in';
  const who = `By ${by?.name ?? someone.toLowerCase()}`;
  return at === null ? who : `${who}, ${formatMoment(at)}`;
}

/** From the first row that has a place of its own to the last. */
function reachInWords({ rows }: TemplateView['template']): string {
  const days = rows.flatMap(({ place }) => (place === 'follows' ? [] : [daysOf(place)]));
  const [first, last] = [Math.min(0, ...days), Math.max(0, ...days)];
  const parts = [
    first < 0 ? `from ${distance(-first)} before T-0` : '',
    last > 0 ? `to ${distance(last)} after it` : '',
  ];
  return parts.map((part) => (part === '' ? '' : ` ${part}`)).join('');
}

const daysOfWeek = 7;
const workdaysOfWeek = 5;

/** About how many days of the calendar: enough to tell which row is the first. */
function daysOf({
  weeks = 0,
  days = 0,
  workdays = 0,
}: Exclude<TemplateView['template']['rows'][number]['place'], 'follows'>) {
  return weeks * daysOfWeek + days + Math.round((workdays / workdaysOfWeek) * daysOfWeek);
}

function distance(days: number): string {
  return days % daysOfWeek === 0 ? count(days / daysOfWeek, 'week') : count(days, 'day');
}

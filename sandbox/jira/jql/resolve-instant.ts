import { isRealDate } from '../fields/date-fields';

const minute = 60_000;
const unitMs: Readonly<Record<string, number>> = { m: minute, h: 60 * minute, d: 1440 * minute, w: 7 * 1440 * minute };

/** @returns epoch ms of a date as queries write it, in UTC: `2026-05-05`, `2026/05/05 10:30`, `-5d`, `4w 2d`; undefined: none */
export function resolveInstant(text: string, now: number): number | undefined {
  const parts = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/.exec(text.trim());
  if (parts === null) return relative(text.trim(), now);
  const [, year = '', month = '', date = '', hour = '0', minutes = '0'] = parts;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isRealDate(day)
    ? Date.parse(`${day}T00:00:00Z`) + Number(hour) * 60 * minute + Number(minutes) * minute
    : undefined;
}

/** `now()`, `startOfDay()`, `endOfDay()`, the latter two with a shift such as `-1` or `2w`; undefined: another function */
export function resolveTimeFunction(name: string, args: readonly string[], now: number): number | undefined {
  if (name === 'now' && args.length === 0) return now;
  const shift = shiftOf(args[0]);
  if (shift === undefined || args.length > 1) return undefined;
  const start = new Date(now).setUTCHours(0, 0, 0, 0) + shift;
  if (name === 'startofday') return start;
  return name === 'endofday' ? start + 1440 * minute - 1 : undefined;
}

function shiftOf(argument: string | undefined): number | undefined {
  if (argument === undefined) return 0;
  return relative(/^[+-]?\d+$/.test(argument) ? `${argument}d` : argument, 0);
}

function relative(text: string, now: number): number | undefined {
  const match = /^([+-]?)((?:\d+[wdhm]\s*)+)$/.exec(text);
  if (match === null) return undefined;
  const [, sign, spans = ''] = match;
  const ms = [...spans.matchAll(/(\d+)([wdhm])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (unitMs[unit ?? ''] ?? 0),
    0,
  );
  return now + (sign === '-' ? -ms : ms);
}

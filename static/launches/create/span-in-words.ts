import { formatDay } from '../../shared/text/format-day';

interface Span {
  readonly start: string | null;
  readonly due: string;
}

/** `Fri 8 May`, `Mon 4 May to Fri 8 May`; the year is told once where both have the same. */
export function spanInWords({ start, due }: Span): string {
  if (start === null || start === due) return formatDay(due);
  return `${formatDay(start, Number(due.slice(0, 4)))} to ${formatDay(due)}`;
}

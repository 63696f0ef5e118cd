import { count } from '../../text/count';

/** How far a day lies from T-0: "T-0", "6 weeks and 2 days before T-0". @param days day less T-0 */
export function placeInWords(days: number): string {
  if (days === 0) return 'T-0';
  const [weeks, rest] = [Math.floor(Math.abs(days) / 7), Math.abs(days) % 7];
  const parts = [weeks > 0 && count(weeks, 'week'), rest > 0 && count(rest, 'day')].filter((part) => part !== false);
  return `${parts.join(' and ')} ${days < 0 ? 'before' : 'after'} T-0`;
}

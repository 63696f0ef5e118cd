import { formatMoment } from './format-day';

/** `3 May, 14:05`, on the reader's own clock. */
export function formatInstant(instant: string): string {
  const date = new Date(instant);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${formatMoment(instant)}, ${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

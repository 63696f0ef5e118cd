import { formatMoment } from './format-day';

/** `3 May, 14:05`, on the reader's own clock. */
export function formatInstant(instant: string): string {
  return `${formatMoment(instant)}, ${formatTime(instant)}`;
}

/** `14:05`, on the reader's own clock. */
export function formatTime(instant: string): string {
  const date = new Date(instant);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

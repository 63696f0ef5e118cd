import type { Running } from '../../../src/contract/running';
import { formatInstant, formatTime } from './format-instant';

/** `412 of 1,000 dates written, 3 could not be.` */
export function writtenInWords({ written, failed, total }: Running): string {
  const done = `${grouped(written)} of ${grouped(total)} ${total === 1 ? 'date' : 'dates'} written`;
  return failed === 0 ? `${done}.` : `${done}, ${grouped(failed)} could not be.`;
}

/** Until when nothing is written, on the reader's own clock; null: nothing holds it up. */
export function waitInWords({ waitsUntil }: Running, now: Date): string | null {
  if (waitsUntil === null) return null;
  const isToday = new Date(waitsUntil).toDateString() === now.toDateString();
  return `Waiting for Jira until ${isToday ? formatTime(waitsUntil) : formatInstant(waitsUntil)}: it takes no more changes before then.`;
}

/** For those who do not see the bar: told when a tenth more is written, not with every date. */
export function progressForReader({ written, failed, total, waitsUntil }: Running): string {
  const tenths = total === 0 ? 10 : Math.floor((10 * (written + failed)) / total);
  const share = `${tenths * 10} percent of ${grouped(total)} ${total === 1 ? 'date' : 'dates'} written`;
  return waitsUntil === null ? share : `${share}. Waiting for Jira until ${formatTime(waitsUntil)}`;
}

function grouped(amount: number): string {
  return amount.toLocaleString('en-US');
}

import { workdaysUpToDay, type WorkCalendar } from '../../../../src/domain/calendar/work-calendar';
import type { Window } from './axis-ticks';
import { dayAt, xOf, type Scale } from './scale';

/** A stretch of the picture, px. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** Below this a weekend is a hair, and hairs are noise. */
const narrowestDay = 1.5;

/** Runs of days on which nobody works, within the window. */
export function freeSpans(calendar: WorkCalendar, scale: Scale, window: Window): Stretch[] {
  if (scale.day < narrowestDay) return [];
  const last = Math.min(scale.last, Math.ceil(dayAt(scale, window.to)));
  const spans: { x: number; width: number }[] = [];
  let isRunning = false;
  for (let day = Math.max(scale.first, Math.floor(dayAt(scale, window.from))); day <= last; day += 1) {
    const isFree = workdaysUpToDay(calendar, day) === workdaysUpToDay(calendar, day - 1);
    const run = spans.at(-1);
    if (isFree && isRunning && run) run.width += scale.day;
    else if (isFree) spans.push({ x: xOf(scale, day), width: scale.day });
    isRunning = isFree;
  }
  return spans;
}

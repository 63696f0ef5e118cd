import { civilFromDays, daysFromCivil } from '../../../../src/domain/calendar/civil-days';
import { dayAt, xOf, type Scale } from './scale';

export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** A part of the picture from left to right, px. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthSteps = [1, 3, 6, 12, 24, 60, 120];
const weekSteps = [1, 2, 4, 8, 13, 26, 52, 104, 260];
/** Px that the name of a month takes. */
export const monthNameWidth = 62;
const dateRoom = 30;
const weekRoom = 40;

/** First days of months, or of every few of them where they would not fit. */
export function monthTicks(scale: Scale, window: Window): Tick[] {
  const step = monthSteps.find((count) => count * 30.4 * scale.day >= monthNameWidth) ?? 120;
  const start = civilFromDays(Math.floor(dayAt(scale, window.from)));
  const ticks: Tick[] = [];
  // The month that began left of the window still needs its name in it.
  let month = Math.floor((start.year * 12 + start.month - 1) / step) * step;
  for (;;) {
    const [year, place] = [Math.floor(month / 12), month % 12];
    const x = xOf(scale, daysFromCivil({ year, month: place + 1, day: 1 }));
    if (x > window.to) return ticks;
    ticks.push({ x, label: step >= 12 ? String(year) : `${String(months[place])} ${year}` });
    month += step;
  }
}

/** Mondays, or each day where there is room for it. */
export function dateTicks(scale: Scale, window: Window): Tick[] {
  const step = scale.day >= dateRoom ? 1 : 7 * (weekSteps.find((weeks) => weeks * 7 * scale.day >= dateRoom) ?? 260);
  // Every fourth Monday or fewer says less than the months above it.
  if (step > 14) return [];
  return every(step, 0, { scale, window }).map((day) => ({
    x: xOf(scale, day),
    label: step === 1 ? `${'MTWTFSS'.charAt(weekday(day))} ${civilFromDays(day).day}` : String(civilFromDays(day).day),
  }));
}

/** Whole weeks before and after T-0. */
export function weekTicks(scale: Scale, window: Window, t0: number): Tick[] {
  const weeks = weekSteps.find((count) => count * 7 * scale.day >= weekRoom) ?? 260;
  return every(weeks * 7, t0, { scale, window }).map((day) => {
    const count = (day - t0) / 7;
    return { x: xOf(scale, day), label: count > 0 ? `T+${count}` : `T-${-count}` };
  });
}

/** Days of the window that lie a multiple of `step` from `origin`. */
function every(step: number, origin: number, { scale, window }: { scale: Scale; window: Window }): number[] {
  const first = origin + Math.floor((dayAt(scale, window.from) - origin) / step) * step;
  const count = Math.max(0, Math.ceil((dayAt(scale, window.to) - first) / step));
  return Array.from({ length: count }, (_, index) => first + index * step).filter((day) => day >= scale.first);
}

function weekday(day: number): number {
  return ((day % 7) + 7) % 7;
}

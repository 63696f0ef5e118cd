import { dayWidths, type Zoom } from './zoom';

/** Days of the calendar from the first to the last, both included, as day numbers. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** Where days lie, in px from the left end of the picture. */
export interface Scale extends DayRange {
  /** Width of a day, px. */
  readonly day: number;
  readonly width: number;
}

interface Room {
  readonly zoom: Zoom;
  /** Px that are there; the picture fills them at least. */
  readonly width: number;
  /** Px kept free at the right end, for words beside the last marks. */
  readonly labelRoom: number;
}

const narrowest = 0.1;

export function createScale({ first, last }: DayRange, { zoom, width, labelRoom }: Room): Scale {
  const days = last - first + 1;
  const fitting = Math.min(dayWidths.week, Math.max(narrowest, (width - labelRoom) / days));
  const day = zoom === 'fit' ? fitting : dayWidths[zoom];
  const needed = days * day + labelRoom;
  // A short launch still fills the picture: its days go on to the right.
  const all = Math.max(needed, width);
  return { first, last: first + Math.ceil(all / day) - 1, day, width: all };
}

/** Left edge of a day. */
export function xOf({ first, day }: Scale, dayNumber: number): number {
  return (dayNumber - first) * day;
}

/** The day that lies there, with its fraction. */
export function dayAt({ first, day }: Scale, x: number): number {
  return first + x / day;
}

import type { Moment } from './moment';
import type { End } from './bound-ends';

/** The earliest a milestone can be: two moments and, in working days of its calendar, how many have passed at each. */
export interface EarlyTimes {
  readonly start: Moment;
  readonly finish: Moment;
  readonly startCount: number;
  readonly finishCount: number;
}

export function momentAt({ start, finish }: EarlyTimes, end: End): Moment {
  return end === 'start' ? start : finish;
}

export function passedAt({ startCount, finishCount }: EarlyTimes, end: End): number {
  return end === 'start' ? startCount : finishCount;
}

const mostDays = 60;

/** For the field of a number of working days, or of weeks. */
export const daysFault = `type a whole number from 0 to ${mostDays}`;

export function isDays(days: number): boolean {
  return Number.isInteger(days) && days >= 0 && days <= mostDays;
}

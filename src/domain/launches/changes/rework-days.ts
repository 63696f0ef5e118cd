/** Hours of one working day. */
const dayHours = 8;

/** Whole working days that so many hours of work take. */
export function reworkDays(hours: number): number {
  return Math.ceil(hours / dayHours);
}

/** Monday to Friday, counted a day at a time: nothing of the engine's own arithmetic. */
export function addWorkdays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  for (let left = Math.abs(days); left > 0;) {
    date.setUTCDate(date.getUTCDate() + Math.sign(days));
    if (date.getUTCDay() % 6 !== 0) left -= 1;
  }
  return date.toISOString().slice(0, 10);
}

import type { IsoWeekday } from '../calendar/work-week';
import { listInWords } from './list-in-words';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `Monday to Friday`, `Sunday to Thursday`, `Monday and Wednesday`. */
export function weekInWords(week: readonly IsoWeekday[]): string {
  const worked = weekdays.map((_, index) => week.some((weekday) => weekday === index + 1));
  const count = worked.filter(Boolean).length;
  if (count === weekdays.length) return 'every day';
  const first = worked.findIndex((isWorked, index) => isWorked && !worked[(index + 6) % 7]);
  const isRun = Array.from({ length: count }, (_, day) => worked[(first + day) % 7]).every(Boolean);
  if (isRun && count > 2) return `${weekdays[first] ?? ''} to ${weekdays[(first + count - 1) % 7] ?? ''}`;
  return listInWords(weekdays.filter((_, index) => worked[index]));
}

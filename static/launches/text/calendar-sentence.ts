import { count } from '../../shared/text/count';
import type { CalendarMoves } from '../launch/use-calendar-moves';

/** `Calendar Germany changed. 4 dates would move.` */
export function calendarSentence({ calendars, shifts, proposals, hidden }: CalendarMoves): string {
  const named = calendars.length === 1 ? `Calendar ${calendars.join('')}` : `Calendars ${listed(calendars)}`;
  const moving = shifts.length + hidden;
  const offered = proposals.length > 0 ? ` ${count(proposals.length, 'product date')} would be proposed.` : '';
  const moved = moving > 0 ? ` ${count(moving, 'date')} would move.` : '';
  return `${calendars.length === 0 ? 'A calendar' : named} changed.${moved}${offered}${moved + offered === '' ? ' No date would move.' : ''}`;
}

function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' and ');
}

import { createCalendar, type WorkCalendar } from '../../domain/calendar/work-calendar';
import type { Settings } from '../../domain/settings/settings';

/** The calendars by their ids, made ready for counting. The first one serves where a project has no other. */
export function workCalendars({ calendars }: Pick<Settings, 'calendars'>): ReadonlyMap<string, WorkCalendar> {
  return new Map(
    calendars.map(({ id, name, workweek, holidays, workdays }) => {
      const created = createCalendar({ workweek, holidays: holidays.map(({ day }) => day), workdays });
      if (created.kind === 'calendar') return [id, created.calendar] as const;
      // Settings are only saved with a working day in each week.
      throw new Error(`Cannot count days in calendar "${name}": its week has no working day`);
    }),
  );
}

import type { CalendarId, Settings } from './settings';

/** What holds until an admin settles something else. */
export const firstSettings: Settings = {
  linkTypeName: 'Gates',
  startField: null,
  calendars: [
    {
      id: 'default' as CalendarId,
      name: 'Monday to Friday',
      workweek: [1, 2, 3, 4, 5],
      holidays: [],
      workdays: [],
      country: null,
    },
  ],
  projects: [],
  dial: { kind: 'apply' },
  thresholds: { slipDays: 5, floatDays: 0 },
  calendarsOf: 0,
  calendarsSeen: false,
  savedAt: null,
  savedBy: null,
  version: 0,
};

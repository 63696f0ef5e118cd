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
  rework: { hours: { draft: 2, 'in-review': 4, approved: 8, distributed: 16 }, rate: 80, currency: 'EUR' },
  channels: ['Web', 'Email', 'PR', 'Social', 'Video', 'Sales', 'Retail'],
  calendarsOf: 0,
  calendarsSeen: false,
  savedAt: null,
  savedBy: null,
  version: 0,
};

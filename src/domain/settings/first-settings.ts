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
  escalations: {
    // Thresholds and people are those of "Synchronizing Product Launches with Marketing Production".
    rules: {
      slip: { on: true, above: 5, asks: 'marketing production lead', then: 'launch owner' },
      'review-late': { on: true, above: 0, asks: 'launch owner', then: 'marketing production lead' },
      'gate-missed': { on: true, above: 0, asks: 'launch owner', then: 'product manager' },
      unsigned: { on: true, above: 2, asks: 'product manager', then: 'launch owner' },
      'early-production': { on: true, above: 0, asks: 'marketing production lead', then: 'launch owner' },
    },
    patience: 1,
    quiet: null,
    tellMoves: true,
  },
  worth: null,
  channels: ['Web', 'Email', 'PR', 'Social', 'Video', 'Sales', 'Retail'],
  calendarsOf: 0,
  calendarsSeen: false,
  savedAt: null,
  savedBy: null,
  version: 0,
};

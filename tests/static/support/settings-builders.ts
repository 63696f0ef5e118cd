import type { CalendarForm, SettingsForm, SettingsView, SetupStep } from '../../../src/contract/settings';

export function aCalendar(overrides: Partial<CalendarForm> = {}): CalendarForm {
  return {
    id: 'default',
    name: 'Monday to Friday',
    workweek: [1, 2, 3, 4, 5],
    holidays: [],
    workdays: [],
    country: null,
    ...overrides,
  };
}

export function aForm(overrides: Partial<SettingsForm> = {}): SettingsForm {
  return {
    linkTypeName: 'Gates',
    startField: 'customfield_10015',
    calendars: [aCalendar()],
    projects: [],
    dial: { kind: 'apply' },
    thresholds: { slipDays: 5, floatDays: 3 },
    rework: { hours: { draft: 2, 'in-review': 4, approved: 8, distributed: 16 }, rate: 80, currency: 'EUR' },
    escalations: {
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
    channels: ['Web', 'Email'],
    ...overrides,
  };
}

export function aView(overrides: Partial<SettingsView> = {}): SettingsView {
  return {
    kind: 'settings',
    version: 4,
    savedAt: `${new Date().getFullYear()}-05-03T12:00:00.000Z`,
    savedBy: { id: 'ada', name: 'Ada' },
    form: aForm(),
    projects: [
      { id: '1', key: 'MKT', name: 'Marketing' },
      { id: '2', key: 'PROD', name: 'Product' },
      { id: '3', key: 'HR', name: 'People' },
    ],
    dateFields: [{ id: 'customfield_10015', name: 'Start date' }],
    linkTypes: ['Blocks', 'Gates'],
    countries: [{ code: 'DE', name: 'Germany', regions: [{ code: 'BY', name: 'Bavaria' }] }],
    health: { launches: 2, lacking: [] },
    ...overrides,
  };
}

const keys = ['link-type', 'start-field', 'projects', 'calendars', 'permissions', 'launch'] as const;

/** The steps of the first run, all done but those that are named. */
export function steps(open: Partial<Record<SetupStep['key'], SetupStep['state']>>): SetupStep[] {
  return keys.map((key) => ({ key, state: open[key] ?? 'done', found: `Found for ${key}` }));
}

import { z } from 'zod';
import { day } from './issue-card';
import { instant, person, plainText, refusedReply } from './narrative';

export const projectId = z.string().regex(/^\d{1,19}$/, 'is not the id of a project');
export const calendarId = z.string().regex(/^[\w-]{1,64}$/, 'is not the id of a calendar');
export const weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);
const name = plainText(80).refine((text) => text.trim() !== '', 'is empty. Give a name');
const workingDays = z
  .int('must be a whole number of working days')
  .min(0, 'must not be below 0')
  .max(60, 'must be 60 at most');

const hours = z.number().min(0, 'must not be below 0').max(1_000, 'must be 1,000 at most');

export const holiday = z.strictObject({ day, name: plainText(120) });
export type HolidayView = z.infer<typeof holiday>;

export const calendarForm = z.strictObject({
  id: calendarId,
  name,
  /** ISO weekdays, 1 is Monday. */
  workweek: z.array(weekday).min(1, 'has no working day. Choose at least one'),
  holidays: z.array(holiday).max(1_000),
  workdays: z.array(day).max(200),
  country: z.strictObject({ code: z.string().max(8), region: z.string().max(16).nullable() }).nullable(),
});
export type CalendarForm = z.infer<typeof calendarForm>;

export const projectForm = z.strictObject({
  id: projectId,
  role: z.enum(['product', 'marketing']).nullable(),
  calendar: calendarId,
});
export type ProjectForm = z.infer<typeof projectForm>;

export const dial = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('apply') }),
  z.strictObject({ kind: z.literal('ask-above'), days: workingDays }),
  z.strictObject({ kind: z.literal('ask') }),
]);
export type DialForm = z.infer<typeof dial>;

export const worth = z.strictObject({
  peakSales: z.number().min(0, 'must not be below 0').max(1e12, 'must be 1,000,000,000,000 at most'),
  margin: z.number().min(0, 'must not be below 0').max(100, 'must be 100 percent at most'),
});
export type WorthForm = z.infer<typeof worth>;

/** `above`: working days; for `unsigned` weeks before T-0. `asks` and `then`: kinds of people of a launch. */
const escalationRule = z.strictObject({ on: z.boolean(), above: workingDays, asks: name, then: name });
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is no time of day such as 18:30');
export const escalations = z.strictObject({
  rules: z.strictObject({
    slip: escalationRule,
    'review-late': escalationRule,
    'gate-missed': escalationRule,
    unsigned: escalationRule,
    'early-production': escalationRule,
  }),
  /** Working days until the next one is asked. */
  patience: workingDays,
  quiet: z.strictObject({ from: timeOfDay, to: timeOfDay, zone: z.string().max(64) }).nullable(),
  tellMoves: z.boolean(),
});
export type EscalationsForm = z.infer<typeof escalations>;

/** What an admin may change. */
export const settingsForm = z.strictObject({
  linkTypeName: plainText(60),
  startField: z.string().max(64).nullable(),
  calendars: z.array(calendarForm).min(1).max(50),
  /** Projects that are not named take the first calendar, and each issue's level for its role. */
  projects: z.array(projectForm).max(2_000),
  dial,
  thresholds: z.strictObject({ slipDays: workingDays, floatDays: workingDays }),
  /** What rework on one asset takes, by how far it has come, and what an hour costs. */
  rework: z.strictObject({
    hours: z.strictObject({ draft: hours, 'in-review': hours, approved: hours, distributed: hours }),
    rate: z.number().min(0, 'must not be below 0').max(100_000, 'must be 100,000 at most'),
    currency: z.string().regex(/^[A-Z]{3}$/, 'is no currency code such as EUR. Give three capital letters'),
  }),
  escalations,
  /** A year's sales at their peak, and the margin in percent, of launches that say nothing else. */
  worth: worth.nullable(),
  /** Channels of assets, the one that matters most first. */
  channels: z.array(name).max(50),
});
export type SettingsForm = z.infer<typeof settingsForm>;

export const projectView = z.strictObject({ id: projectId, key: z.string(), name: z.string() });
export type ProjectView = z.infer<typeof projectView>;

export const countryView = z.strictObject({
  code: z.string(),
  name: z.string(),
  regions: z.array(z.strictObject({ code: z.string(), name: z.string() })),
});
export type CountryView = z.infer<typeof countryView>;

/** How the last hourly look at all launches went, and what the app may not do where. */
const health = z.strictObject({
  /** Launches under way. */
  launches: z.int(),
  /** Projects of launches in which the app lacks a permission, with the permissions it lacks, in Jira's words. */
  lacking: z.array(z.strictObject({ project: projectView, permissions: z.array(z.string()) })),
});

export const settingsReply = z.discriminatedUnion('kind', [
  /** Not signed in, or no Jira admin. */
  z.strictObject({ kind: z.literal('no-access') }),
  z.strictObject({
    kind: z.literal('settings'),
    version: z.int(),
    savedAt: instant.nullable(),
    /** null: the app itself. */
    savedBy: person.nullable(),
    form: settingsForm,
    projects: z.array(projectView),
    dateFields: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    linkTypes: z.array(z.string()),
    countries: z.array(countryView),
    health,
  }),
]);
export type SettingsReply = z.infer<typeof settingsReply>;
export type SettingsView = Extract<SettingsReply, { kind: 'settings' }>;

/** What saving a form would do, a plain sentence each; empty: nothing would change. */
export const effectReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('effect'), sentences: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('refused'), message: z.string() }),
]);

/** `confirms`: the person has looked at the calendars, changed or not. */
export const saveSettings = z.strictObject({
  version: z.int(),
  form: settingsForm,
  confirms: z.literal('calendars').optional(),
});
export const settingsAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), version: z.int() }),
  /** Somebody else has saved meanwhile. */
  z.strictObject({ kind: z.literal('conflict'), by: person.nullable(), at: instant.nullable() }),
  refusedReply,
]);
export type SettingsAction = z.infer<typeof settingsAction>;

export const askHolidays = z.strictObject({
  country: z.string().max(8),
  region: z.string().max(16).nullable(),
  years: z.array(z.int().min(2000).max(2099)).min(1).max(5),
});
export const holidaysReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('holidays'), holidays: z.array(holiday) }),
  refusedReply,
]);

/** Past saves, newest first; at most the last twenty. */
export const historyReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('history'),
    saves: z.array(
      z.strictObject({ version: z.int(), at: instant.nullable(), by: person.nullable(), changes: z.array(z.string()) }),
    ),
  }),
  refusedReply,
]);

/** The steps of the first run, each as it stands now. */
export const setupStep = z.strictObject({
  key: z.enum(['link-type', 'start-field', 'projects', 'calendars', 'permissions', 'launch']),
  state: z.enum(['done', 'to-do', 'trouble']),
  /** What was found, in a sentence, with the way out where there is trouble. */
  found: z.string(),
});
export type SetupStep = z.infer<typeof setupStep>;
export const setupReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-access') }),
  z.strictObject({ kind: z.literal('setup'), steps: z.array(setupStep) }),
]);
export type SetupReply = z.infer<typeof setupReply>;

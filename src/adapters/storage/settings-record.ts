import { z } from 'zod';
import type { IsoWeekday } from '../../domain/calendar/work-week';
import { firstSettings } from '../../domain/settings/first-settings';
import type { CalendarId, Settings } from '../../domain/settings/settings';
import { storedDay } from './stored-day';
import { projectId } from './stored-ids';

/** The shape in which settings lie in Forge storage. */
const calendarId = z.string().transform((id) => id as CalendarId);

const weekday = z
  .int()
  .min(1)
  .max(7)
  .transform((number) => number as IsoWeekday);

const calendar = z.object({
  id: calendarId,
  name: z.string(),
  workweek: z.array(weekday),
  holidays: z.array(z.object({ day: storedDay, name: z.string() })),
  workdays: z.array(storedDay),
  country: z.object({ code: z.string(), region: z.string().nullable() }).nullable(),
});

export const dial = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('apply') }),
  z.object({ kind: z.literal('ask-above'), days: z.int() }),
  z.object({ kind: z.literal('ask') }),
]);

export const worth = z.object({ peakSales: z.number(), margin: z.number() });

const rule = z.object({ on: z.boolean(), above: z.int(), asks: z.string(), then: z.string() });

const escalations = z.object({
  rules: z.object({
    slip: rule,
    'review-late': rule,
    'gate-missed': rule,
    unsigned: rule,
    'early-production': rule,
  }),
  patience: z.int(),
  quiet: z.object({ from: z.string(), to: z.string(), zone: z.string() }).nullable(),
  tellMoves: z.boolean(),
});

export const settingsRecord: z.ZodType<Settings> = z.object({
  linkTypeName: z.string(),
  startField: z.string().nullable(),
  calendars: z.tuple([calendar], calendar),
  projects: z.array(
    z.object({ id: projectId, role: z.enum(['product', 'marketing']).nullable(), calendar: calendarId }),
  ),
  dial,
  thresholds: z.object({ slipDays: z.int(), floatDays: z.int() }),
  rework: z
    .object({
      hours: z.object({ draft: z.number(), 'in-review': z.number(), approved: z.number(), distributed: z.number() }),
      rate: z.number(),
      currency: z.string(),
    })
    .default(firstSettings.rework),
  escalations: escalations.default(firstSettings.escalations),
  worth: worth.nullable().default(null),
  channels: z.array(z.string()).default([...firstSettings.channels]),
  calendarsOf: z.int(),
  calendarsSeen: z.boolean(),
  savedAt: z.string().nullable(),
  savedBy: z.string().nullable(),
  version: z.int(),
});

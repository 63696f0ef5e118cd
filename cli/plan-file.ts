import { z } from 'zod';
import { parseCalendarDate } from '../src/domain/calendar/calendar-date';
import type { MilestoneId } from '../src/domain/schedule/plan';

const wholeDays = z.int('is not a whole number of working days');
const flag = z.boolean('is not true or false');

export const milestoneId = z
  .string('is not a text')
  .min(1, 'is empty')
  // The brand of the domain; any text that is not empty is an id.
  .transform((text) => text as MilestoneId);

export const day = z.string('is not a day, YYYY-MM-DD').transform((text, context) => {
  const date = parseCalendarDate(text);
  if (date !== undefined) return date;
  context.addIssue({ code: 'custom', message: 'is not a day of the years 1900 to 2199, YYYY-MM-DD', input: text });
  return z.NEVER;
});

export const dependencyType = oneOf(['FS', 'SS', 'FF', 'SF']);

const weekday = z.literal([1, 2, 3, 4, 5, 6, 7], 'is not a weekday, 1 (Monday) to 7 (Sunday)');

const calendar = strict({
  workweek: list(weekday).min(1, 'has no working day').default([1, 2, 3, 4, 5]),
  holidays: list(day).default([]),
  workdays: list(day).default([]),
});

const milestone = strict({
  id: milestoneId,
  role: oneOf(['product', 'marketing']).default('marketing'),
  state: oneOf(['todo', 'doing', 'done']).default('todo'),
  pinned: flag.default(false),
  calendar: z.string('is not the name of a calendar').default('default'),
  start: day.optional(),
  due: day.optional(),
  /** Working days; 0 for a point. */
  duration: wholeDays.min(0, 'is below 0').optional(),
  notBefore: day.optional(),
});

const dependency = strict({
  from: milestoneId,
  to: milestoneId,
  type: dependencyType.default('FS'),
  lag: wholeDays.default(0),
  mode: oneOf(['at-least', 'exactly', 'keep-gap']).default('at-least'),
  maxLag: wholeDays.optional(),
  overridden: flag.default(false),
});

const change = strict({ id: milestoneId, start: day.optional(), due: day.optional() });

/** The shape of a plan file, with its defaults. What its parts say about each other is checked apart. */
export const planFile = strict({
  calendars: z.record(z.string(), calendar, 'is not an object').default({}),
  projectStart: day.optional(),
  end: milestoneId.optional(),
  milestones: list(milestone),
  dependencies: list(dependency).default([]),
  changes: list(change).default([]),
  settings: strict({ productDates: oneOf(['propose', 'move']).default('propose') }).default({
    productDates: 'propose',
  }),
});
export type PlanFile = z.infer<typeof planFile>;

function strict<T extends z.ZodRawShape>(shape: T): z.ZodObject<T, z.core.$strict> {
  return z.strictObject(shape, 'is not an object');
}

function list<T extends z.ZodType>(item: T): z.ZodArray<T> {
  return z.array(item, 'is not a list');
}

function oneOf<const T extends readonly string[]>(values: T): z.ZodEnum<{ [K in T[number]]: K }> {
  return z.enum(values, `is not one of ${values.map((value) => `"${value}"`).join(', ')}`);
}

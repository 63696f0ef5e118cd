import { z } from 'zod';
import { parseCalendarDate } from '../../domain/calendar/calendar-date';
import type { Launch, LaunchId, RippleId } from '../../domain/launches/launch';
import type { StoredRipple } from '../../domain/launches/stored-ripple';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { LeanShift } from './stored-ways';

/** The shapes in which records lie in Forge storage. What is read back is checked like any foreign data. */
const milestoneId = z.string().transform((id) => id as MilestoneId);
const launchId = z.string().transform((id) => id as LaunchId);
const rippleId = z.string().transform((id) => id as RippleId);

const day = z.string().transform((text, context) => {
  const date = parseCalendarDate(text);
  if (date) return date;
  context.addIssue(`"${text}" is not a calendar day`);
  return z.NEVER;
});

const dates = z.object({ start: day.nullable(), due: day.nullable() });
const version = z.int();

export const launchRecord: z.ZodType<Launch> = z.object({
  id: launchId,
  name: z.string(),
  namedAfter: milestoneId.nullable(),
  state: z.enum(['active', 'archived']),
  createdAt: z.string(),
  joined: launchId.nullable(),
  openRipple: rippleId.nullable(),
  cycles: z.array(z.array(milestoneId)),
  version,
});

const dependency = z.object({
  linkId: z.string(),
  from: milestoneId,
  type: z.enum(['FS', 'SS', 'FF', 'SF']),
  lag: z.int(),
  mode: z.enum(['at-least', 'exactly', 'keep-gap']),
  maxLag: z.int().nullable(),
  overridden: z.boolean(),
});

export const milestoneRecord: z.ZodType<TrackedMilestone> = z.object({
  id: milestoneId,
  launchId,
  known: dates,
  pinned: z.boolean(),
  gatedBy: z.array(dependency),
  gates: z.array(milestoneId),
  ripples: z.array(rippleId),
  proposal: z.object({ rippleId, to: dates, days: z.int() }).nullable(),
  refusal: z.object({ to: dates, reason: z.string(), at: z.string() }).nullable(),
  version,
});

const dependencyRef = z.object({ linkId: z.string(), to: milestoneId });

export const rippleRecord: z.ZodType<StoredRipple> = z.object({
  id: rippleId,
  launchId,
  at: z.string(),
  doneAt: z.string().nullable(),
  state: z.enum(['running', 'done']),
  cause: z.object({
    kind: z.enum(['date', 'dependency', 'status']),
    by: z.string().nullable(),
    moved: z.array(z.object({ id: milestoneId, from: dates, to: dates })),
  }),
  shiftCount: z.int(),
  ended: z.int(),
  failures: z.array(
    z.object({ id: milestoneId, state: z.enum(['overtaken', 'refused', 'vanished']), reason: z.string().nullable() }),
  ),
  proposals: z.array(z.object({ id: milestoneId, to: dates, days: z.int(), via: z.array(milestoneId) })),
  newlyOverridden: z.array(dependencyRef),
  healed: z.array(dependencyRef),
  version,
});

export const shiftPage: z.ZodType<LeanShift[]> = z.array(
  z.object({ id: milestoneId, from: dates, to: dates, days: z.int(), behind: milestoneId.nullable() }),
);

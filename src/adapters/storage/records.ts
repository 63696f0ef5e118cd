import { z } from 'zod';
import type { BaselineId, Launch, RippleId, Tier } from '../../domain/launches/launch';
import type { StoredRipple } from '../../domain/launches/stored-ripple';
import type { MilestoneRow, TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { RippleParts } from './large-ripples';
import { dependencyMode, dependencyType, leanDependency } from './lean-milestones';
import type { LeanShift } from './stored-ways';
import { storedDay } from './stored-day';
import { launchId, milestoneId, projectId } from './stored-ids';
import { dial, worth } from './settings-record';

/** The shapes in which records lie in Forge storage. What is read back is checked like any foreign data. */
const rippleId = z.string().transform((id) => id as RippleId);

const dates = z.object({ start: storedDay.nullable(), due: storedDay.nullable() });
const version = z.int();

const outlook = z.object({
  at: z.string(),
  t0Day: storedDay.nullable(),
  projects: z.array(projectId),
  faces: z.array(milestoneId),
  milestones: z.int(),
  done: z.int(),
  next: z.array(z.object({ id: milestoneId, due: storedDay })),
  float: z.int().nullable(),
  tightest: milestoneId.nullable(),
  slips: z.array(z.object({ id: milestoneId, at: z.string(), days: z.int() })),
  gates: z
    .object({ all: z.int(), shut: z.array(z.object({ id: milestoneId, due: storedDay })) })
    .default({ all: 0, shut: [] }),
});

export const tier = z.union([z.literal(1), z.literal(2), z.literal(3)]) satisfies z.ZodType<Tier>;

export const launchRecord: z.ZodType<Launch> = z.object({
  id: launchId,
  name: z.string(),
  namedAfter: milestoneId.nullable(),
  state: z.enum(['active', 'archived', 'removed']),
  createdAt: z.string(),
  joined: launchId.nullable(),
  openRipple: rippleId.nullable(),
  cycles: z.array(z.array(milestoneId)),
  t0: milestoneId.nullable(),
  tier: tier.nullable(),
  people: z.record(z.string(), z.string()),
  templateName: z.string().nullable(),
  baselines: z.array(
    z.object({
      id: z.string().transform((id) => id as BaselineId),
      takenAt: z.string(),
      why: z.enum(['created', 'locked', 'by-hand']),
      by: z.string().nullable(),
    }),
  ),
  dial: dial.nullable().default(null),
  worth: worth.nullable().default(null),
  levelledWith: z.int(),
  outlook: outlook.nullable(),
  version,
});

const offset = z.object({ weeks: z.int().optional(), days: z.int().optional(), workdays: z.int().optional() });

export const milestoneRow: z.ZodType<MilestoneRow> = z.object({
  key: z.string(),
  owner: z.string(),
  place: offset.or(z.literal('follows')),
  optional: z.boolean(),
  deliverable: z.string().nullable(),
  checkpoint: z.string().nullable(),
});

const dependency = z.object({
  linkId: z.string(),
  from: milestoneId,
  type: dependencyType,
  lag: z.int(),
  mode: dependencyMode,
  maxLag: z.int().nullable(),
  overridden: z.boolean(),
  settled: z
    .object({
      what: z.enum(['lag', 'gap', 'override']),
      by: z.string(),
      at: z.string(),
      reason: z.string(),
      lagBefore: z.int().nullable(),
    })
    .nullable()
    .default(null),
});

export const milestoneRecord: z.ZodType<TrackedMilestone> = z.object({
  id: milestoneId,
  launchId,
  known: dates,
  judgedAs: z.enum(['todo', 'doing', 'done']).nullable().default(null),
  pinned: z.boolean(),
  gatedBy: z.array(dependency.or(leanDependency)),
  gates: z.array(milestoneId),
  ripples: z.array(rippleId),
  proposal: z.object({ rippleId, to: dates, days: z.int(), by: z.string().nullable().default(null) }).nullable(),
  refusal: z.object({ to: dates, reason: z.string(), at: z.string() }).nullable(),
  hasGate: z.boolean().default(false),
  gatesBefore: z.array(milestoneId).default([]),
  row: milestoneRow.nullable(),
  version,
});

const moved = z.array(z.object({ id: milestoneId, from: dates, to: dates }));
const dependencyRef = z.object({ linkId: z.string(), to: milestoneId });

const proposals = z.array(z.object({ id: milestoneId, to: dates, days: z.int(), via: z.array(milestoneId) }));

/** Parts of a ripple that may lie on pages of their own. */
export const rippleParts: z.ZodType<RippleParts> = z.object({
  moved,
  proposals,
  newlyOverridden: z.array(dependencyRef),
  healed: z.array(dependencyRef),
});

export const rippleRecord: z.ZodType<StoredRipple> = z.object({
  id: rippleId,
  launchId,
  at: z.string(),
  doneAt: z.string().nullable(),
  state: z.enum(['running', 'done']),
  waitsUntil: z.string().nullable().default(null),
  held: z.enum(['dial', 'changed']).nullable().default(null),
  of: rippleId.nullable().default(null),
  stayed: z.int().default(0),
  undoneBy: rippleId.nullable().default(null),
  declined: z.array(z.object({ ids: z.array(milestoneId), by: z.string(), at: z.string() })).default([]),
  cause: z.object({
    kind: z.enum(['date', 'dependency', 'status', 'calendar', 'anchor', 'undo', 'offer', 'conflict']),
    by: z.string().nullable(),
    moved,
  }),
  shiftCount: z.int(),
  ended: z.int(),
  failures: z.array(
    z.object({ id: milestoneId, state: z.enum(['overtaken', 'refused', 'vanished']), reason: z.string().nullable() }),
  ),
  proposals,
  newlyOverridden: z.array(dependencyRef),
  healed: z.array(dependencyRef),
  pages: z.int().optional(),
  version,
});

export const shiftPage: z.ZodType<LeanShift[]> = z.array(
  z.object({ id: milestoneId, from: dates, to: dates, days: z.int(), behind: milestoneId.nullable() }),
);

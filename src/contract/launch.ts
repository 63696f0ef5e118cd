import { z } from 'zod';
import { gateBrief } from './gate';
import { standing, dependencyMode, dependencyType } from './dependency';
import { dates, day, givenDay, issueCard } from './issue-card';
import { instant, issueId, person, plainText, refusedReply } from './narrative';
import { calendarId, dial, holiday, weekday, worth } from './settings';
import { running } from './running';

export const launchId = z.string().regex(/^[\w-]{1,64}$/, 'is not the id of a launch');
export const tier = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type TierView = z.infer<typeof tier>;
export const launchName = plainText(80).refine((text) => text.trim() !== '', 'is empty. Give the launch a name');

/** Where a row lies from T-0: weeks and days of the calendar first, then working days; `follows`: after what gates it. */
export const place = z.union([
  z.literal('follows'),
  z.strictObject({
    weeks: z.int().min(-104).max(104).optional(),
    days: z.int().min(-730).max(730).optional(),
    workdays: z.int().min(-520).max(520).optional(),
  }),
]);

export const baselineView = z.strictObject({
  id: z.string(),
  takenAt: instant,
  why: z.enum(['created', 'locked', 'by-hand']),
  by: person.nullable(),
});
export type BaselineView = z.infer<typeof baselineView>;

/** A milestone of the launch that this viewer sees in Jira. Days count in its own calendar. */
export const milestoneView = z.strictObject({
  ...issueCard.shape,
  projectKey: z.string(),
  who: person.nullable(),
  calendar: calendarId,
  /** What the template said of it; null: it was an issue before. */
  row: z
    .strictObject({
      owner: z.string(),
      place,
      deliverable: z.string().nullable(),
      checkpoint: z.string().nullable(),
    })
    .nullable(),
  pinned: z.boolean(),
  /** The viewer may edit the issue. */
  canEdit: z.boolean(),
  /** Not done, and its due day has passed. */
  missed: z.boolean(),
  /** Working days it can slip before `floatTo` must move; null: done, undated, or nothing leads from it to T-0. */
  float: z.int().nullable(),
  /** T-0, a pinned milestone before it, or, in a launch without T-0, the last one. null as the float. */
  floatTo: issueId.nullable(),
  /** Working days it can slip before what waits for it must move; null as the float. */
  freeFloat: z.int().nullable(),
  /** The last day on which it can be due; null as the float. */
  latest: day.nullable(),
  /** Between it and T-0 lie issues that the viewer may not see: they are not counted, and may leave less. */
  floatAsSeen: z.boolean(),
  critical: z.boolean(),
  /** Against the baseline shown. `days`: working days of the due day, later is positive. null: no baseline shown. */
  baseline: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('dated'), start: day.nullable(), due: day, days: z.int() }),
      /** It had no date then. */
      z.strictObject({ kind: z.literal('new') }),
    ])
    .nullable(),
  /** Dates offered that nobody has answered yet. */
  proposal: z.strictObject({ rippleId: z.string(), to: dates, days: z.int() }).nullable(),
  /** null: it has none. */
  gate: gateBrief.nullable(),
});
export type MilestoneView = z.infer<typeof milestoneView>;

/** A dependency both ends of which the viewer sees. */
export const launchDependency = z.strictObject({
  linkId: z.string(),
  from: issueId,
  to: issueId,
  type: dependencyType,
  lag: z.int(),
  mode: dependencyMode,
  overridden: z.boolean(),
  /** Both ends lie on the critical path and nothing is to spare between them. */
  critical: z.boolean(),
  standing,
});
export type LaunchDependencyView = z.infer<typeof launchDependency>;

export const calendarView = z.strictObject({
  id: calendarId,
  name: z.string(),
  workweek: z.array(weekday),
  holidays: z.array(holiday),
  workdays: z.array(day),
});
export type CalendarView = z.infer<typeof calendarView>;

/** How a launch stands, in the order in which it matters. Counts only what the viewer sees. */
export const health = z.strictObject({
  level: z.enum(['on-track', 'at-risk', 'late', 'done', 'unknown']),
  /** Milestones not done whose day has passed. */
  missed: z.int(),
  /** Working days until T-0 must move; null: unknown. */
  float: z.int().nullable(),
  /** Dates that moved to a later day in the last 14 days. */
  slips: z.int(),
  /** Gates that are shut although the day of their milestone has passed. */
  missedGates: z.int(),
});
export type HealthView = z.infer<typeof health>;

export const launchView = z.strictObject({
  kind: z.literal('launch'),
  id: launchId,
  name: z.string(),
  tier: tier.nullable(),
  state: z.enum(['active', 'archived']),
  templateName: z.string().nullable(),
  /** When its ripples are written, and what it is worth; null: as the settings of the site say. */
  dial: dial.nullable(),
  worth: worth.nullable(),
  /** What the settings of the site say, where the launch says nothing else. */
  site: z.strictObject({ dial, worth: worth.nullable(), currency: z.string() }),
  /** The viewer may edit, archive, re-anchor and remove it, and take baselines. */
  canManage: z.boolean(),
  /** The milestone that is the launch itself. `issueId` null: none named, or not seen by the viewer. */
  t0: z.strictObject({ issueId: issueId.nullable(), due: day.nullable() }),
  /** Product milestones that would do as T-0, the likeliest first. */
  t0Candidates: z.array(issueId),
  /** People by what they do in the launch, such as "launch owner". */
  people: z.array(z.strictObject({ role: z.string(), person })),
  /** It is this day on the site. */
  today: day,
  health,
  milestones: z.array(milestoneView),
  /** Milestones that this viewer may not see. */
  hidden: z.int(),
  dependencies: z.array(launchDependency),
  calendars: z.array(calendarView),
  baselines: z.array(baselineView),
  /** The baseline that the milestones are compared with. */
  baselineId: z.string().nullable(),
  /** Another one as soon as something has happened in the launch. */
  beat: z.string(),
  /** Writes under way. */
  running: running.nullable(),
  /** Calendars have changed since its dates were last levelled with them. */
  calendarChanged: z.boolean(),
});
export type LaunchView = z.infer<typeof launchView>;

export const loadLaunch = z.strictObject({
  /** A macro says nothing here: its launch comes from its configuration. */
  launchId: launchId.optional(),
  /** Absent: the newest; null: none. */
  baselineId: z.string().max(64).nullable().optional(),
});
export const launchReply = z.discriminatedUnion('kind', [
  /** The macro has not been bound to a launch yet. */
  z.strictObject({ kind: z.literal('unbound') }),
  /** Not signed in, no such launch, or none of its issues may be seen. */
  z.strictObject({ kind: z.literal('no-access') }),
  launchView,
]);
export type LaunchReply = z.infer<typeof launchReply>;

export const askPulse = z.strictObject({ launchId: launchId.optional() });
/** Whether to look again; tells nothing else, so that it can be asked often. `beat` null: no such launch. */
export const pulseReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-access') }),
  z.strictObject({ kind: z.literal('pulse'), beat: z.string().nullable() }),
]);
export type PulseReply = z.infer<typeof pulseReply>;

const roleName = plainText(60);
export const people = z.record(roleName, z.string().min(1).max(128)).refine((all) => Object.keys(all).length <= 30, {
  message: 'names more than 30 kinds of people',
});

/** Members that are absent stay as they are. */
export const editLaunch = z.strictObject({
  launchId,
  name: launchName.optional(),
  tier: tier.nullable().optional(),
  t0: issueId.optional(),
  people: people.optional(),
  /** null: as the settings of the site say. */
  dial: dial.nullable().optional(),
  worth: worth.nullable().optional(),
});
export type EditLaunch = z.infer<typeof editLaunch>;
export const archiveLaunch = z.strictObject({ launchId, archived: z.boolean() });
export const onLaunch = z.strictObject({ launchId });

export const launchAction = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('done') }), refusedReply]);
export type LaunchAction = z.infer<typeof launchAction>;

const moved = z.strictObject({ issueId, from: dates, to: dates, days: z.int() });
export type MovedView = z.infer<typeof moved>;

export const reanchorLaunch = z.strictObject({ launchId, t0: givenDay });
/** What another T-0 does to each milestone. Days are working days. */
export const reanchorRow = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('moves'), ...moved.shape }),
  z.strictObject({ kind: z.literal('kept'), issueId, why: z.enum(['done', 'pinned', 'undated', 'same-day']) }),
  /** Has so many working days less than it needs. */
  z.strictObject({ kind: z.literal('squeezed'), ...moved.shape, short: z.int() }),
  /** Would have been due so many working days ago. */
  z.strictObject({ kind: z.literal('lost'), ...moved.shape, past: z.int() }),
]);
export type ReanchorRow = z.infer<typeof reanchorRow>;
export const reanchorReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('reanchored'),
    rows: z.array(reanchorRow),
    conflicts: z.array(z.strictObject({ from: issueId, to: issueId, standing })),
    hidden: z.int(),
    /** Product issues that would move and that the viewer may not edit: they stand in the way. */
    notEditable: z.array(issueId),
    /** The first day on which nothing is squeezed or lost; null: none within reach. */
    earliest: day.nullable(),
  }),
  refusedReply,
]);
export type ReanchorReply = z.infer<typeof reanchorReply>;

/** What a changed calendar implies for the dates of a launch. */
export const calendarMovesReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('moves'),
    shifts: z.array(moved),
    proposals: z.array(moved),
    hidden: z.int(),
    /** Names of the calendars that changed. */
    calendars: z.array(z.string()),
  }),
  refusedReply,
]);
export type CalendarMovesReply = z.infer<typeof calendarMovesReply>;
export const answerCalendar = z.strictObject({ launchId, answer: z.enum(['apply', 'leave']) });

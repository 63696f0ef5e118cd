import { z } from 'zod';
import { stale } from './narrative';
import { dependencyMode, dependencyType, dependencyView, standing } from './dependency';
import { floatView } from './float';
import { dates, issueCard, visibleIssue } from './issue-card';
import { running } from './running';

const person = z.strictObject({ accountId: z.string(), displayName: z.string() });

/**
 * "Why this date", first the cause, last the issue in view.
 * The first step is a date a person changed (`by` null: not known who); each later one a shift bound by `dependency`.
 */
export const whyStep = z.strictObject({
  issue: visibleIssue,
  from: dates,
  to: dates,
  /** Working days of the finish. */
  days: z.int(),
  at: z.iso.datetime(),
  by: person.nullable(),
  dependency: z.strictObject({ type: dependencyType, lag: z.int(), mode: dependencyMode }).nullable(),
});
export type WhyStep = z.infer<typeof whyStep>;

/** What set a ripple off: a changed date, dependency, status or calendar, another T-0, or an answer to a ripple before. */
const causeKind = z.enum(['date', 'dependency', 'status', 'calendar', 'anchor', 'undo', 'offer', 'conflict']);

/** One ripple, as far as this viewer may see it. */
export const rippleView = z.strictObject({
  id: z.string(),
  at: z.iso.datetime(),
  cause: causeKind,
  /** Its shifts wait for a yes: the launch asks first, or what was shown had changed. null: they were written. */
  held: z.enum(['dial', 'changed']).nullable(),
  /** The ripple that it takes back, or whose offer it carries out. */
  of: z.strictObject({ id: z.string(), at: z.iso.datetime(), cause: causeKind, shiftCount: z.int() }).nullable(),
  /** Of the ripple that it takes back, dates that stayed as they were. */
  stayed: z.int(),
  /** Who took it back last, when, and how many of its dates stayed. */
  undone: z.strictObject({ by: person.nullable(), at: z.iso.datetime(), stayed: z.int() }).nullable(),
  by: person.nullable(),
  causeIssue: visibleIssue,
  causeFrom: dates.nullable(),
  causeTo: dates.nullable(),
  state: z.enum(['running', 'done']),
  shifts: z.array(
    z.strictObject({
      issue: issueCard,
      from: dates,
      to: dates,
      days: z.int(),
      /** `overtaken`: a person set another date before it was written. */
      state: z.enum(['pending', 'written', 'overtaken', 'refused', 'vanished']),
      /** For `refused`: what Jira said and what to do, in words. */
      reason: z.string().nullable(),
    }),
  ),
  /** Shifts of issues that this viewer may not see. */
  hiddenShifts: z.int(),
  /** All shifts of the ripple; only the first ones are listed. */
  shiftCount: z.int(),
  /** Of all shifts, those that could not be written. */
  failed: z.int(),
});
export type RippleView = z.infer<typeof rippleView>;

export const proposalView = z.strictObject({
  rippleId: z.string(),
  to: dates,
  days: z.int(),
  /** The person who proposes it; null: it follows from the plan. */
  by: person.nullable(),
  /** It waits with others of its ripple: the launch asks first, or what was shown had changed. null: it is proposed alone. */
  held: z.enum(['dial', 'changed']).nullable(),
  causeIssue: visibleIssue,
});

/** Where the claims of an issue stand. */
const claimsOfIssue = z.strictObject({
  round: z.union([z.literal(1), z.literal(2)]),
  all: z.int().positive(),
  /** In the present round. */
  rated: z.int(),
  /** Claims that rest on a feature which has changed since somebody last looked. */
  stale: z.int(),
  /** What happened to those features, each once. */
  causes: z.array(stale),
  signature: z.enum(['none', 'valid', 'void', 'stale']),
});
export type ClaimsOfIssue = z.infer<typeof claimsOfIssue>;

export const panelView = z.discriminatedUnion('kind', [
  /** Not signed in, or the issue may not be seen. */
  z.strictObject({ kind: z.literal('no-access') }),
  /** No dependency yet. */
  z.strictObject({
    kind: z.literal('not-in-launch'),
    issue: issueCard,
    canLink: z.boolean(),
    claims: claimsOfIssue.nullable(),
  }),
  z.strictObject({
    kind: z.literal('in-launch'),
    issue: issueCard,
    /** `archived`: its dates do not follow. */
    launch: z.strictObject({ id: z.string(), name: z.string(), archived: z.boolean() }),
    /** The viewer may link issues here: add, edit, remove dependencies. */
    canLink: z.boolean(),
    /** The viewer may edit the issue: pin its date, accept a proposal. */
    canEdit: z.boolean(),
    pinned: z.boolean(),
    float: floatView,
    /** The start is after the due day: counted as a point on the due day. */
    startAfterDue: z.boolean(),
    waitingFor: z.array(dependencyView),
    waitingForThis: z.array(dependencyView),
    /** Empty when the app has not moved this issue. */
    why: z.array(whyStep),
    /** Writes still under way in this launch. */
    running: running.nullable(),
    proposal: proposalView.nullable(),
    /** The date Lockstep wanted to write here and could not, with the reason and the way out. */
    refused: z.strictObject({ to: dates, reason: z.string(), at: z.iso.datetime() }).nullable(),
    /** Newest first. */
    ripples: z.array(rippleView),
    /** Conflicts this issue is part of: dependencies in force that do not hold. */
    conflicts: z.array(
      z.strictObject({ linkId: z.string(), predecessor: visibleIssue, successor: visibleIssue, standing }),
    ),
    /** null: it has none. */
    claims: claimsOfIssue.nullable(),
    /** Cycle this issue is part of; dates do not follow inside it. */
    cycle: z.array(visibleIssue).nullable(),
  }),
]);
export type PanelView = z.infer<typeof panelView>;
export type InLaunch = Extract<PanelView, { kind: 'in-launch' }>;

/** Reply of every action of the panel. `message` names the value and the way out. */
export const actionReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done') }),
  z.strictObject({ kind: z.literal('refused'), message: z.string() }),
]);
export type ActionReply = z.infer<typeof actionReply>;

export const setPinned = z.strictObject({ pinned: z.boolean() });
export const answerProposal = z.strictObject({ rippleId: z.string().min(1), answer: z.enum(['accept', 'dismiss']) });
export const renameLaunch = z.strictObject({ name: z.string().trim().min(1).max(80) });
export const emptyPayload = z.strictObject({}).or(z.undefined());

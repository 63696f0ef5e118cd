import { z } from 'zod';
import { gateBrief } from './gate';
import { dates, day, visibleIssue } from './issue-card';

export const dependencyType = z.enum(['FS', 'SS', 'FF', 'SF']);
export const dependencyMode = z.enum(['at-least', 'exactly', 'keep-gap']);

/** Working days; negative is a lead. */
const lag = z.int().min(-999).max(999);

/** What a person settles about a dependency. `maxLag` null: no limit. */
export const dependencyTerms = z
  .strictObject({ type: dependencyType, lag, mode: dependencyMode, maxLag: lag.nullable() })
  .refine((terms) => terms.maxLag === null || terms.maxLag >= terms.lag, {
    path: ['maxLag'],
    message: 'the longest gap may not be below the lag',
  });
export type DependencyTerms = z.infer<typeof dependencyTerms>;

/** How a dependency stands today. `needed` and `actual` are days of the bound end of the successor. */
export const standing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('holds') }),
  z.strictObject({ kind: z.enum(['short', 'not-exact', 'too-late']), needed: day, actual: day, days: z.int() }),
  /** One of the two has no due date, or cannot be read by the app. */
  z.strictObject({ kind: z.literal('unknown') }),
]);
export type Standing = z.infer<typeof standing>;

/** A dependency of the issue in view, with the issue at its other end. */
export const dependencyView = z.strictObject({
  linkId: z.string(),
  issue: visibleIssue,
  type: dependencyType,
  lag,
  mode: dependencyMode,
  maxLag: lag.nullable(),
  /** A person set a date against it, or put it out of force; shown, not enforced. */
  overridden: z.boolean(),
  /** Who eased or overrode it, and why; of an issue that may not be seen nothing is told. */
  settled: z
    .strictObject({
      /** `gap`: the longest gap that is allowed. */
      what: z.enum(['lag', 'gap', 'override']),
      /** null: not known to the viewer. */
      by: z.string().nullable(),
      at: z.iso.datetime(),
      /** Empty: none was asked for. */
      reason: z.string(),
      /** Working days it had before; null for an override. */
      lagBefore: z.int().nullable(),
    })
    .nullable(),
  /** Working days between the two ends that the type binds, before the lag is taken off; null when unknown. */
  gap: z.int().nullable(),
  standing,
  /** Dates proposed for the successor, while nobody has answered: they would mend what does not hold. */
  proposed: dates.nullable(),
  /** Of the other issue; null: it has none, or the issue may not be seen. */
  gate: gateBrief.nullable(),
});
export type DependencyView = z.infer<typeof dependencyView>;

const issueId = z.string().regex(/^[\w-]{1,64}$/, 'is no id of an issue');

/** Payload of `dependency.preview` and `dependency.add`: the issue in view is the other end. */
export const newDependency = z.strictObject({
  otherIssueId: issueId,
  /** `other-gates-this`: the other issue is the predecessor. */
  direction: z.enum(['other-gates-this', 'this-gates-other']),
  terms: dependencyTerms,
});
export type NewDependency = z.infer<typeof newDependency>;

/** Payload of `dependency.edit` and of `dependency.preview` for one that stands. */
export const editedDependency = z.strictObject({ linkId: z.string().min(1), terms: dependencyTerms });
export type EditedDependency = z.infer<typeof editedDependency>;

/** Payload of `dependency.remove` and `dependency.lift`. */
export const dependencyRef = z.strictObject({ linkId: z.string().min(1) });

/** What saving would do; nothing is saved by asking. */
export const dependencyPreview = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('preview'),
    shifts: z.array(z.strictObject({ issue: visibleIssue, from: dates, to: dates, days: z.int() })),
    proposals: z.array(z.strictObject({ issue: visibleIssue, to: dates, days: z.int() })),
    conflicts: z.array(z.strictObject({ issue: visibleIssue, standing })),
    /** The gap that stands today, working days: a lag that would move nothing. */
    gapToday: z.int().nullable(),
  }),
  z.strictObject({
    kind: z.literal('refused'),
    message: z.string(),
    /** For a cycle: the path, first and last the same. */
    path: z.array(visibleIssue),
  }),
]);
export type DependencyPreview = z.infer<typeof dependencyPreview>;

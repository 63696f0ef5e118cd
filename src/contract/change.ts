import { z } from 'zod';
import { day, issueCard, visibleIssue } from './issue-card';
import { launchId } from './launch';
import { instant, issueId, person, plainText, refusedReply } from './narrative';

export const productionState = z.enum(['draft', 'in-review', 'approved', 'distributed']);
export type ProductionStateView = z.infer<typeof productionState>;
export const changeId = z.string().regex(/^[\w:-]{1,200}$/, 'is not the id of a change request');

const assetOfChange = z.strictObject({
  /** null: the viewer may not see it. */
  issue: visibleIssue,
  state: productionState,
  claims: z.int(),
  hours: z.number(),
  moves: z.strictObject({ from: day, to: day, days: z.int() }).nullable(),
});

/** What the change costs, as far as the viewer sees what it touches; totals count all. */
export const impactView = z.strictObject({
  assets: z.array(assetOfChange),
  briefs: z.array(visibleIssue),
  /** Claims that name the changed features, of issues the viewer sees. */
  claims: z.array(z.strictObject({ issue: issueCard, text: z.string() })),
  hours: z.number(),
  cost: z.number(),
  currency: z.string(),
  /** Dates that would move with those of the assets, beyond them. */
  follows: z.array(z.strictObject({ issue: issueCard, from: day.nullable(), to: day.nullable(), days: z.int() })),
  /** Issues touched that the viewer may not see. */
  hidden: z.int(),
});
export type ImpactView = z.infer<typeof impactView>;

export const changeRow = z.strictObject({
  id: changeId,
  /** What happened, in a sentence without the name of who did it. */
  what: z.string(),
  features: z.array(visibleIssue),
  at: instant,
  by: person.nullable(),
  state: z.enum(['open', 'approved', 'rejected']),
  decided: z.strictObject({ by: person, at: instant, reason: z.string() }).nullable(),
  hours: z.number(),
  assets: z.int(),
  version: z.int(),
});
export type ChangeRow = z.infer<typeof changeRow>;

export const onChanges = z.strictObject({ launchId });
export const changesReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('changes'),
    /** Open ones first, then newest first. */
    changes: z.array(changeRow),
    /** The scope is frozen: a gate that freezes it has been open. `gate` null: none does, or the viewer does not see it. */
    frozen: z.strictObject({ since: instant.nullable(), gate: visibleIssue }),
    canManage: z.boolean(),
  }),
  refusedReply,
]);
export type ChangesReply = z.infer<typeof changesReply>;

export const loadChange = z.strictObject({ launchId, changeId });
export const changeReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('change'), row: changeRow, impact: impactView, canDecide: z.boolean() }),
  refusedReply,
]);
export type ChangeReply = z.infer<typeof changeReply>;

export const decideChange = z.strictObject({
  launchId,
  changeId,
  version: z.int(),
  decision: z.enum(['approve', 'reject']),
  reason: plainText(500).refine((text) => text.trim() !== '', 'is empty. Give a reason'),
});
export type DecideChange = z.infer<typeof decideChange>;

/** A person says that the scope changes. */
export const openChange = z.strictObject({
  launchId,
  featureIds: z.array(issueId).min(1, 'names no feature. Choose at least one').max(20),
  text: plainText(500).refine((text) => text.trim() !== '', 'is empty. Say what changes'),
});
export type OpenChange = z.infer<typeof openChange>;

export const changeAction = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('done'),
    changeId,
    /** What could not be done along with it, a sentence each. */
    notes: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('conflict') }),
  refusedReply,
]);
export type ChangeAction = z.infer<typeof changeAction>;

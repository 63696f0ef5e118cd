import { z } from 'zod';
import { dates, visibleIssue } from './issue-card';
import { launchId } from './launch';
import { instant, issueId, person, plainText, refusedReply } from './narrative';
import { breachView, moveView } from './what-if';

export const onConflicts = z.strictObject({ launchId });
/** Dependencies in force that do not hold, and circles, as far as the viewer sees them. */
export const conflictsReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-access') }),
  z.strictObject({
    kind: z.literal('conflicts'),
    conflicts: z.array(breachView),
    /** Each the shortest circle, an issue of which the viewer sees; first and last differ, the closing step is implied. */
    cycles: z.array(z.array(visibleIssue)),
    /** Conflicts an end of which the viewer may not see. */
    hidden: z.int(),
  }),
]);
export type ConflictsReply = z.infer<typeof conflictsReply>;

/** A dependency by its issue link and its successor. */
export const onConflict = z.strictObject({ linkId: z.string().min(1).max(64), successorId: issueId });
export type OnConflict = z.infer<typeof onConflict>;

export const conflictChoice = z.enum(['move-successor', 'move-predecessor', 'shorten-lag', 'override', 'unpin']);
export type ConflictChoice = z.infer<typeof conflictChoice>;

/** What one way out would do. Asking writes nothing. */
export const choiceView = z.strictObject({
  choice: conflictChoice,
  /** For the two moves: the dates that the issue would have. */
  to: dates.nullable(),
  /** For `shorten-lag`: working days, now and then. */
  lag: z.strictObject({ from: z.int(), to: z.int() }).nullable(),
  moves: z.array(moveView),
  proposals: z.array(moveView),
  /** Milestones the viewer may not see that would move. */
  hidden: z.int(),
  /** What follows would not be written by itself: the launch is set to ask first. */
  held: z.boolean(),
  /** Conflicts that it would make. */
  conflicts: z.array(breachView),
  /** It is put to this person, who may set the date; null: it is done at once. */
  asks: person.nullable(),
  /** Why the viewer cannot choose it; null: they can. */
  blocked: z.string().nullable(),
});
export type ChoiceView = z.infer<typeof choiceView>;
export const choicesReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choices'), conflict: breachView, choices: z.array(choiceView) }),
  /** It holds by now. */
  z.strictObject({ kind: z.literal('settled') }),
  refusedReply,
]);
export type ChoicesReply = z.infer<typeof choicesReply>;

/** `to` and `lag` as they were shown: what has changed since is refused. */
export const settleConflict = z.strictObject({
  ...onConflict.shape,
  choice: conflictChoice,
  reason: plainText(500),
  to: dates.nullable(),
  lag: z.int().nullable(),
});
export type SettleConflict = z.infer<typeof settleConflict>;
export const conflictAction = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('done') }), refusedReply]);
export type ConflictAction = z.infer<typeof conflictAction>;

export const onCycle = z.strictObject({ issueId });
/** A circle, step by step, with what cutting it there would move. */
export const cycleReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('cycle'),
    steps: z.array(
      z.strictObject({
        linkId: z.string(),
        from: visibleIssue,
        to: visibleIssue,
        /** Who drew the link and when, as Jira's history tells; null: not known. */
        drawnBy: person.nullable(),
        drawnAt: instant.nullable(),
        /** Dates that would move if this step were cut; null: an end is not seen. */
        moves: z.int().nullable(),
        canCut: z.boolean(),
      }),
    ),
    /** The step that moves fewest dates; null: none may be cut by the viewer. */
    best: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('none') }),
  refusedReply,
]);
export type CycleReply = z.infer<typeof cycleReply>;
export const cutCycle = z.strictObject({ ...onConflict.shape, predecessorId: issueId });
export type CutCycle = z.infer<typeof cutCycle>;

/** Messages about dependencies that cannot hold. */
export const conflictMessages = {
  'conflicts.list': { payload: onConflicts, reply: conflictsReply },
  'conflict.choices': { payload: onConflict, reply: choicesReply, does: 'show the ways out of this conflict' },
  'conflict.settle': { payload: settleConflict, reply: conflictAction, does: 'settle this conflict' },
  'cycle.explain': { payload: onCycle, reply: cycleReply, does: 'show this circle' },
  'cycle.cut': { payload: cutCycle, reply: conflictAction, does: 'remove this dependency' },
} as const;
export type ConflictMessages = typeof conflictMessages;

import { z } from 'zod';
import { productionState } from './change';
import { standing } from './dependency';
import { gateState } from './gate';
import { dates, givenDay, issueCard } from './issue-card';
import { launchId } from './launch';
import { issueId, person, refusedReply } from './narrative';

/** A date somebody has in mind for one milestone. */
export const askWhatIf = z.strictObject({ issueId, start: givenDay.nullable(), due: givenDay });
export type AskWhatIf = z.infer<typeof askWhatIf>;

/** One milestone that would move. `days`: working days of its due day, in its calendar. */
export const moveView = z.strictObject({
  issue: issueCard,
  /** Who is to do it. */
  who: person.nullable(),
  from: dates,
  to: dates,
  days: z.int(),
});
export type MoveView = z.infer<typeof moveView>;

/** A dependency that would hold no longer, or be broken by more than before. */
export const breachView = z.strictObject({
  linkId: z.string(),
  predecessor: issueCard,
  successor: issueCard,
  successorPinned: z.boolean(),
  standing,
});
export type BreachView = z.infer<typeof breachView>;

/** What a move costs. Amounts in whole units of the currency. */
export const costView = z.strictObject({
  currency: z.string(),
  reworkHours: z.number(),
  /** Of one hour. */
  rate: z.number(),
  rework: z.number(),
  /** Calendar days by which T-0 moves to a later day, or is proposed to; null: the viewer sees no T-0. */
  delayDays: z.int().nullable(),
  /** Profit that the delay puts off; null: peak sales or margin are not settled. */
  delay: z.number().nullable(),
  /** How the amounts were reckoned, a sentence each. */
  formula: z.array(z.string()),
});
export type CostView = z.infer<typeof costView>;

/** All that a date would set off, as far as the viewer sees it. Asking writes nothing. */
export const whatIf = z.strictObject({
  kind: z.literal('what-if'),
  launch: z.strictObject({ id: launchId, name: z.string() }),
  /** The issue as it is now. */
  issue: issueCard,
  /** The viewer may set its dates. */
  canEdit: z.boolean(),
  to: dates,
  days: z.int(),
  /** What follows would not be written by itself: the launch is set to ask first. */
  held: z.boolean(),
  shifts: z.array(moveView),
  /** Dates that only a person may set: product milestones. */
  proposals: z.array(moveView),
  /** Milestones that would move beyond those shown: ones the viewer may not see, and ones that hang on such. */
  hidden: z.int(),
  conflicts: z.array(breachView),
  /** Gates of milestones that move, as they are and as they would be. */
  gates: z.array(z.strictObject({ issue: issueCard, state: gateState, wouldBe: gateState })),
  /** Claims to be looked at again, by the issue whose table they stand in. */
  claims: z.array(z.strictObject({ issue: issueCard, claims: z.int().positive() })),
  /** Marketing issues on which work has begun and that would move, with the rework triage advises. */
  assets: z.array(
    z.strictObject({
      issue: issueCard,
      state: productionState,
      hours: z.number(),
    }),
  ),
  cost: costView,
});
export type WhatIf = z.infer<typeof whatIf>;

export const whatIfReply = z.discriminatedUnion('kind', [whatIf, refusedReply]);
export type WhatIfReply = z.infer<typeof whatIfReply>;

/** Sets the date as the viewer, if it would still set off exactly what was shown. */
export const applyWhatIf = z.strictObject({
  ...askWhatIf.shape,
  shown: z.strictObject({
    /** The dates that the issue had. */
    from: dates,
    held: z.boolean(),
    moves: z.array(z.strictObject({ issueId, to: dates, kind: z.enum(['shift', 'proposal']) })).max(4_000),
    hidden: z.int(),
  }),
});
export type ApplyWhatIf = z.infer<typeof applyWhatIf>;
export const whatIfAction = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('done') }), refusedReply]);
export type WhatIfAction = z.infer<typeof whatIfAction>;

/** Messages about a date in mind: the issue panel and the launch pages have them both. */
export const whatIfMessages = {
  'what-if.ask': { payload: askWhatIf, reply: whatIfReply, does: 'show what this date would set off' },
  'what-if.apply': { payload: applyWhatIf, reply: whatIfAction, does: 'move this date' },
} as const;
export type WhatIfMessages = typeof whatIfMessages;

import { z } from 'zod';
import { day, visibleIssue } from './issue-card';
import { launchId } from './launch';
import { instant, person, refusedReply } from './narrative';
import { costView } from './what-if';

/** A macro says nothing here: its launch comes from its configuration. */
export const loadDebt = z.strictObject({ launchId: launchId.optional() });

/** One person who a slip touched: when they could have known, and when they saw it. */
export const debtPerson = z.strictObject({
  person: person.nullable(),
  issue: visibleIssue,
  /** The first sign on an issue of theirs; null: there has been none. */
  couldKnow: z.strictObject({ at: instant, how: z.enum(['date', 'comment', 'message']) }).nullable(),
  /** They opened the issue or acknowledged it; null: not that we know. */
  saw: z.strictObject({ at: instant, how: z.enum(['opened', 'acknowledged']) }).nullable(),
  /** From first known to could know; while there has been no sign, to now, or to the end of their work. */
  hours: z.number(),
  workdays: z.number(),
  /** It still grows. */
  open: z.boolean(),
});

/** A date that moved to a later day. */
export const debtSlip = z.strictObject({
  issue: visibleIssue,
  from: day,
  to: day,
  /** Working days. */
  days: z.int(),
  known: z.strictObject({ at: instant, how: z.enum(['date', 'comment', 'status']), by: person.nullable() }),
  /** The longest gaps first, at most 50. */
  people: z.array(debtPerson),
  /** People beyond these. */
  others: z.int(),
  /** Of the person who could know last. */
  hours: z.number(),
  workdays: z.number(),
});
export type DebtSlip = z.infer<typeof debtSlip>;

export const debtView = z.strictObject({
  kind: z.literal('debt'),
  launch: z.strictObject({ id: launchId, name: z.string() }),
  /** Newest first, at most 100. */
  slips: z.array(debtSlip),
  /** Slips before these; they count in the total and the trend. */
  earlier: z.int(),
  /** Slips of issues that the viewer may not see; they count in nothing here. */
  hidden: z.int(),
  total: z.strictObject({
    hours: z.number(),
    workdays: z.number(),
    /** Half of the slips have less; null: there are none. */
    medianHours: z.number().nullable(),
    people: z.int(),
  }),
  /** By month of first known, oldest first. */
  trend: z.array(z.strictObject({ month: z.string(), slips: z.int(), hours: z.number() })),
  cost: costView,
});
export type DebtView = z.infer<typeof debtView>;

export const debtReply = z.discriminatedUnion('kind', [
  /** The macro has not been bound to a launch yet. */
  z.strictObject({ kind: z.literal('unbound') }),
  z.strictObject({ kind: z.literal('no-access') }),
  debtView,
  refusedReply,
]);
export type DebtReply = z.infer<typeof debtReply>;

export const debtMessages = { 'debt.load': { payload: loadDebt, reply: debtReply } } as const;
export type DebtMessages = typeof debtMessages;

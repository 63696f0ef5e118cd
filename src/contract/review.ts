import { z } from 'zod';
import { assetView, evidence, reason } from './gate';
import { instant, issueId, person, plainText, refusedReply } from './narrative';

/** A version of an asset is put up for review; reviewers comment on it. */
export const addVersion = z.strictObject({
  issueId,
  asset: evidence,
  note: plainText(500),
  /** Why approvals of the version before hold for this one; null: they are voided. */
  carryOver: reason.nullable(),
  /** Number of the version that was under review when this was written; 0: none. */
  after: z.int(),
});
export type AddVersion = z.infer<typeof addVersion>;

export const askRound = z.strictObject({ issueId, number: z.int().min(1) });
export const roundReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('round'),
    asset: assetView,
    comments: z.array(
      z.strictObject({
        id: z.string(),
        text: z.string(),
        by: person,
        at: instant,
        resolved: z.strictObject({ by: person, at: instant }).nullable(),
        /** The viewer may resolve it or open it again. */
        mayResolve: z.boolean(),
      }),
    ),
    mayComment: z.boolean(),
  }),
  refusedReply,
]);
export type RoundReply = z.infer<typeof roundReply>;
/** On the version that is under review. */
export const addComment = z.strictObject({
  issueId,
  number: z.int().min(1),
  text: plainText(1_000).refine((text) => text.trim() !== '', 'is empty. Write something'),
});
export const resolveComment = z.strictObject({
  issueId,
  number: z.int().min(1),
  commentId: z.string().max(64),
  resolved: z.boolean(),
});

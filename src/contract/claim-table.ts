import { z } from 'zod';
import { textSections } from '../domain/narrative/brief';
import { ratings } from '../domain/narrative/claim';
import { briefLimits, claimLimits } from '../domain/narrative/limits';
import { day } from './issue-card';
import {
  instant,
  issueCard,
  issueId,
  namedFeature,
  noAccess,
  person,
  plainText,
  refusedReply,
  stale,
  unbound,
} from './narrative';

const claimId = z.string().regex(/^[\w-]{1,40}$/);
const revision = z.int().nonnegative();
const round = z.union([z.literal(1), z.literal(2)]);
export const ratingValue = z.enum(ratings);
const claimText = plainText(claimLimits.text).refine((text) => text.trim() !== '', {
  error: 'is empty. Write the claim',
});

export const claimView = z.strictObject({
  id: claimId,
  issueId,
  text: z.string(),
  adjustment: z.string(),
  evidence: z.string(),
  features: z.array(namedFeature),
  rating: z.strictObject({ value: ratingValue, by: person, at: instant, round }).nullable(),
  /** To be sent back with an edit. */
  revision,
  /** What happened to its features since somebody last looked. */
  stale: z.array(stale),
  /** Claim, rating, adjustment or evidence changed since the last closed round, or since ever when none is closed. */
  changedSinceRound: z.boolean(),
  changed: z.strictObject({ at: instant, by: person }),
});
export type ClaimView = z.infer<typeof claimView>;

const reviewRound = z.strictObject({
  round,
  closes: day.nullable(),
  /** Eight and four weeks before the release of the issue's version; null when that has no date. */
  suggested: day.nullable(),
  closed: z.strictObject({ at: instant, by: person }).nullable(),
});

/** `void`: claims were changed since; `stale`: nothing was edited, but a feature it rests on changed. */
const signature = z.strictObject({
  state: z.enum(['valid', 'void', 'stale']),
  by: person,
  at: instant,
  /** Claims changed or removed since the signature, by whom and when; newest first. */
  voidedBy: z.array(z.strictObject({ claimId: claimId.nullable(), text: z.string(), at: instant, by: person })),
});

/** The claims of one issue and where their review stands. */
export const sheetView = z.strictObject({
  issue: issueCard,
  /** May add, edit, remove, reorder claims: who may edit the issue. */
  mayWrite: z.boolean(),
  /** May rate, adjust, re-check, close rounds and sign: who may edit the issue or an epic that gates it. */
  mayReview: z.boolean(),
  round,
  rounds: z.tuple([reviewRound, reviewRound]),
  signature: signature.nullable(),
  /** What a signature given now would cover; sent back with it. */
  fingerprint: z.string(),
  /** Ids of the claims, in order. */
  order: z.array(claimId),
});
export type SheetView = z.infer<typeof sheetView>;

export const tableReply = z.discriminatedUnion('kind', [
  unbound,
  noAccess,
  z.strictObject({
    kind: z.literal('table'),
    sheets: z.array(sheetView),
    claims: z.array(claimView),
    /** Issues the table is bound to that this viewer may not see. */
    hidden: z.int().nonnegative(),
  }),
]);
export type TableReply = z.infer<typeof tableReply>;

/** What an action changed: the sheet anew, and the claims that are new or other than before. */
export const claimAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), sheet: sheetView, claims: z.array(claimView) }),
  /**
   * Somebody changed this claim meanwhile: `claims` holds theirs; none: it was removed. Nothing was written.
   * A signature that was to be given to other claims comes with all of them.
   */
  z.strictObject({ kind: z.literal('conflict'), sheet: sheetView, claims: z.array(claimView) }),
  refusedReply,
]);
export type ClaimAction = z.infer<typeof claimAction>;

export const addClaims = z
  .strictObject({
    issueId,
    texts: z
      .array(claimText)
      .min(1)
      .max(claimLimits.claims, {
        error: ({ input }) =>
          `holds ${Array.isArray(input) ? input.length : 0} claims, at most ${claimLimits.claims} fit in one table. Add fewer`,
      }),
    /** Behind which claim; null: at the end. */
    after: claimId.nullable(),
    /** One new id per text: sent twice because an answer was lost, the claims are added once. */
    ids: z.array(claimId).max(claimLimits.claims).optional(),
  })
  .refine(
    ({ texts, ids }) => ids === undefined || (new Set(ids).size === texts.length && ids.length === texts.length),
    {
      path: ['ids'],
      error: 'holds other than one id per claim',
    },
  );
export type AddClaims = z.infer<typeof addClaims>;
export const editClaim = z.strictObject({
  issueId,
  claimId,
  basedOn: revision,
  text: claimText.optional(),
  adjustment: plainText(claimLimits.adjustment).optional(),
  evidence: plainText(claimLimits.evidence).optional(),
  features: z.array(issueId).max(claimLimits.features, `holds more than ${claimLimits.features} features`).optional(),
});
export type EditClaim = z.infer<typeof editClaim>;
/** null takes a rating back. Several at once confirm what was rated before. */
export const rateClaims = z.strictObject({
  issueId,
  claims: z
    .array(z.strictObject({ claimId, basedOn: revision }))
    .min(1)
    .max(claimLimits.claims),
  value: ratingValue.nullable(),
});
export type RateClaims = z.infer<typeof rateClaims>;
export const removeClaims = z.strictObject({ issueId, claimIds: z.array(claimId).min(1).max(20) });
export type RemoveClaims = z.infer<typeof removeClaims>;
/** Brings back what was removed. */
export const restoreClaims = removeClaims;
/** In front of which claim; null: to the end. */
export const moveClaim = z.strictObject({ issueId, claimId, before: claimId.nullable() });
export type MoveClaim = z.infer<typeof moveClaim>;
export const recheckClaim = z.strictObject({
  issueId,
  claimId,
  basedOn: revision,
  /** How many causes were read: where more have come meanwhile, it is a conflict. Without it all count as read. */
  causes: z.int().nonnegative().optional(),
});
export type RecheckClaim = z.infer<typeof recheckClaim>;
export const setRoundDates = z.strictObject({ issueId, closes: z.tuple([day.nullable(), day.nullable()]) });
export type SetRoundDates = z.infer<typeof setRoundDates>;
/** `close` ends the present round, the first makes way for the second; `reopen` takes that back. */
export const turnRound = z.strictObject({
  issueId,
  turn: z.enum(['close', 'reopen']),
  /** The round that is meant: closed or reopened by somebody else meanwhile, it is a conflict. */
  round: round.optional(),
});
export type TurnRound = z.infer<typeof turnRound>;
/** The fingerprint that was read: nobody signs what they have not seen. */
export const signClaims = z.strictObject({ issueId, fingerprint: z.string() });
export type SignClaims = z.infer<typeof signClaims>;
export const withdrawSignature = z.strictObject({ issueId });
export type WithdrawSignature = z.infer<typeof withdrawSignature>;

/** Briefs into which this viewer may adopt a wording: those of its launch's epics. */
export const findBriefs = z.strictObject({ issueId });
export type FindBriefs = z.infer<typeof findBriefs>;
export const briefsReply = z.discriminatedUnion('kind', [
  noAccess,
  z.strictObject({
    kind: z.literal('briefs'),
    briefs: z.array(
      z.strictObject({
        epic: issueCard,
        locked: z.boolean(),
        sections: z.array(z.strictObject({ section: z.enum(textSections), text: z.string(), revision })),
      }),
    ),
  }),
]);
export type BriefsReply = z.infer<typeof briefsReply>;

export const adoptWording = z.strictObject({
  issueId,
  claimId,
  epicId: issueId,
  section: z.enum(textSections),
  /** The section as it is to be. */
  text: plainText(briefLimits.section),
  /** Revision of the section from which the writer set out. */
  basedOn: revision,
  /** Needed once the brief is locked. */
  reason: plainText(briefLimits.reason).optional(),
});
export type AdoptWording = z.infer<typeof adoptWording>;

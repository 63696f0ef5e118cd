import { z } from 'zod';
import { dates, issueCard, visibleIssue } from './issue-card';
import { rippleView } from './issue-panel';
import { launchId } from './launch';
import { instant, issueId, person, refusedReply } from './narrative';

/** Part of storage keys, so nothing but what an id is made of. */
const rippleId = z.string().regex(/^[\w-]{1,64}$/, 'is not the id of a ripple');
/** Where in the list the next page begins; means nothing to the page. */
const cursor = z.string().max(2_000).nullable();

export const listRipples = z.strictObject({ launchId, after: cursor });
/** What moved the dates of a launch, newest first. */
export const ripplesReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-access') }),
  z.strictObject({ kind: z.literal('ripples'), ripples: z.array(rippleView), next: cursor }),
]);
export type RipplesReply = z.infer<typeof ripplesReply>;

export const onRipple = z.strictObject({ rippleId });
export type OnRipple = z.infer<typeof onRipple>;

/** Why a date stays where it is. `not-written`: the ripple never set it. */
const stayReason = z.enum(['moved-since', 'not-written', 'done', 'pinned', 'no-permission']);
export type StayReason = z.infer<typeof stayReason>;

const endsView = z.strictObject({ predecessor: issueCard, successor: issueCard });

/** `waiting`: work that was asked for has not begun yet, or there was nothing left to do. */
export const rippleReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ripple'), ripple: rippleView }),
  z.strictObject({ kind: z.literal('waiting') }),
  z.strictObject({ kind: z.literal('no-access') }),
]);
export type RippleReply = z.infer<typeof rippleReply>;

/** What taking a ripple back would do, as far as the viewer sees it. Asking writes nothing. */
export const undoView = z.strictObject({
  kind: z.literal('undo'),
  rippleId,
  /** Dates that would go back: `from` is what stands, `to` what was before. */
  back: z.array(z.strictObject({ issue: issueCard, from: dates, to: dates, days: z.int() })),
  /** Dates that stay, each with why. */
  left: z.array(
    z.strictObject({
      issue: issueCard,
      why: stayReason,
      now: dates,
    }),
  ),
  /** Dates of issues that the viewer may not see: they stay. */
  hiddenLeft: z.int(),
  /** The dates that people changed, which set it off: as far as they are to be seen, and not back already. */
  causes: z.array(
    z.strictObject({
      issue: issueCard,
      from: dates,
      to: dates,
      days: z.int(),
      /** Why these dates cannot go back as well; null: they can. */
      blocked: stayReason.nullable(),
    }),
  ),
  /** Dependencies that would be out of force if the cause stays as it is. */
  overridden: z.array(endsView),
  /** The same if the cause goes back too. */
  overriddenWithCause: z.array(endsView),
});
export type UndoView = z.infer<typeof undoView>;
export const undoReply = z.discriminatedUnion('kind', [undoView, refusedReply]);
export type UndoReply = z.infer<typeof undoReply>;

/** `withCause`: the dates that set it off go back too. */
export const undoRipple = z.strictObject({ rippleId, withCause: z.boolean() });
export type UndoRipple = z.infer<typeof undoRipple>;
/** `undoId`: the ripple that will say how it went, once it has begun. */
export const undoAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), undoId: rippleId }),
  refusedReply,
]);
export type UndoAction = z.infer<typeof undoAction>;
export const rippleAction = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('done') }), refusedReply]);
export type RippleAction = z.infer<typeof rippleAction>;

/** Ripples that wait for a yes, as far as the viewer sees them. */
export const offerView = z.strictObject({
  rippleId,
  at: instant,
  /** `dial`: the launch asks first; `changed`: what was shown before the date was moved had changed by then. */
  held: z.enum(['dial', 'changed']),
  by: person.nullable(),
  causeIssue: visibleIssue,
  causeFrom: dates.nullable(),
  causeTo: dates.nullable(),
  rows: z.array(
    z.strictObject({
      issue: issueCard,
      from: dates,
      to: dates,
      days: z.int(),
      /** `expired`: the world has moved on; `why` says how. */
      state: z.enum(['open', 'accepted', 'declined', 'expired']),
      why: z.string().nullable(),
      canEdit: z.boolean(),
    }),
  ),
  /** Rows of issues that the viewer may not see. */
  hidden: z.int(),
});
export type OfferView = z.infer<typeof offerView>;
export const onOffers = z.strictObject({ launchId });
export const offersReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-access') }),
  z.strictObject({ kind: z.literal('offers'), offers: z.array(offerView) }),
]);
export type OffersReply = z.infer<typeof offersReply>;
/** `issueIds` null: every open row that the viewer may edit. */
export const answerOffer = z.strictObject({
  launchId,
  rippleId,
  answer: z.enum(['accept', 'decline']),
  issueIds: z.array(issueId).min(1).max(2_000).nullable(),
});
export type AnswerOffer = z.infer<typeof answerOffer>;

/** Messages about ripples that were written or wait for a yes. */
export const rippleMessages = {
  'ripples.list': { payload: listRipples, reply: ripplesReply },
  'ripple.load': { payload: onRipple, reply: rippleReply },
  'ripple.undo.try': { payload: onRipple, reply: undoReply, does: 'show what taking this back would do' },
  'ripple.undo': { payload: undoRipple, reply: undoAction, does: 'take this ripple back' },
  'offers.list': { payload: onOffers, reply: offersReply },
  'offer.answer': { payload: answerOffer, reply: rippleAction, does: 'answer this proposal' },
} as const;
export type RippleMessages = typeof rippleMessages;

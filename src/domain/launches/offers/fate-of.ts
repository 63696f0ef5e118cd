import { sameDates } from '../changes-by-people';
import type { StoredRipple, StoredShift } from '../stored-ripple';
import { isOpen, type OfferedTo } from './is-open';

/** Who and when (ISO instant); `by` null: not known. */
interface Deed {
  readonly by: string | null;
  readonly at: string;
}

/** What has become of one offered date. */
export type OfferFate =
  | { readonly state: 'open' }
  | ({ readonly state: 'accepted' } & Deed)
  /** The issue has that date, by whatever way. */
  | { readonly state: 'accepted'; readonly by: null; readonly at: null }
  | ({ readonly state: 'declined' } & Deed)
  | { readonly state: 'expired'; readonly why: Expiry };

export type Expiry =
  /** A person set another date. */
  | ({ readonly kind: 'set' } & Deed)
  /** It moved after another date, at that instant; null: not known. */
  | { readonly kind: 'moved'; readonly at: string | null }
  | { readonly kind: 'taken-back' }
  | { readonly kind: 'done' }
  | { readonly kind: 'pinned' }
  | { readonly kind: 'left' }
  | { readonly kind: 'replaced' }
  /** No dependency asks for it any more. */
  | { readonly kind: 'unfounded' };

interface Aftermath extends OfferedTo {
  /** Ripples of the milestone since the offer, newest first. */
  readonly later: readonly StoredRipple[];
}

/** Derived from how things are, never kept: so it cannot say anything that is not so any more. */
export function fateOf(offer: StoredRipple, shift: StoredShift, after: Aftermath): OfferFate {
  const { milestone, issue } = after;
  if (isOpen(offer, shift, after)) return { state: 'open' };
  const taken = after.later.find((ripple) => carriedOut(ripple, offer, shift));
  const isBack = issue !== undefined && sameDates(issue.dates, shift.from);
  if (taken && isBack) return { state: 'expired', why: { kind: 'taken-back' } };
  if (taken) return { state: 'accepted', by: taken.cause.by, at: taken.at };
  if (issue && sameDates(issue.dates, shift.to)) return { state: 'accepted', by: null, at: null };
  if (!milestone || !issue) return { state: 'expired', why: { kind: 'left' } };
  if (!isBack) return { state: 'expired', why: moveOf(shift, after) };
  const no = offer.declined.findLast(({ ids }) => ids.includes(shift.id));
  if (no && milestone.proposal?.rippleId !== offer.id) return { state: 'declined', by: no.by, at: no.at };
  return { state: 'expired', why: groundLost(offer, after) };
}

function carriedOut(ripple: StoredRipple, { id }: StoredRipple, shift: StoredShift): boolean {
  const hasFailed = ripple.failures.some((failure) => failure.id === shift.id);
  const isProposed = ripple.proposals.some((proposal) => proposal.id === shift.id);
  return ripple.cause.kind === 'offer' && ripple.of === id && !hasFailed && !isProposed;
}

function moveOf({ id }: StoredShift, { issue, later }: Aftermath): Expiry {
  for (const { cause, at, held, failures } of later) {
    const own = cause.moved.find((moved) => moved.id === id);
    if (own && issue && sameDates(own.to, issue.dates)) return { kind: 'set', by: cause.by, at };
    if (held === null && !own && !failures.some((failure) => failure.id === id)) return { kind: 'moved', at };
  }
  return { kind: 'moved', at: null };
}

function groundLost(offer: StoredRipple, { milestone, issue }: Aftermath): Expiry {
  if (issue?.state === 'done') return { kind: 'done' };
  if (milestone?.pinned) return { kind: 'pinned' };
  const hasOther = milestone !== undefined && milestone.proposal !== null && milestone.proposal.rippleId !== offer.id;
  return { kind: hasOther ? 'replaced' : 'unfounded' };
}

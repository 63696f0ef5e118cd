import type { ClaimView, SheetView } from './claim-table';
import type { PersonView } from './narrative';
import { ratingWords } from './narrative-words';

/** Words of the claim table that the screen and an exported page have in common. Days come in as text. */
export interface DayTexts {
  /** Of `2026-06-05`. */
  readonly day: (day: string) => string;
  /** Of an ISO instant. */
  readonly moment: (instant: string) => string;
}

/** `Review 2 · closes Fri 5 Jun · 9 of 14 rated · 2 stale` */
export function reviewLine(
  { round, rounds }: Pick<SheetView, 'round' | 'rounds'>,
  claims: readonly Pick<ClaimView, 'rating' | 'stale'>[],
  texts: Pick<DayTexts, 'day'>,
): string {
  const { closes, closed } = rounds[round - 1] ?? rounds[0];
  const date = closed ? 'closed' : closes === null ? 'no date yet' : `closes ${texts.day(closes)}`;
  const rated = claims.filter(({ rating }) => rating !== null && rating.round >= round).length;
  const progress = claims.length === 0 ? 'no claims yet' : `${rated} of ${claims.length} rated`;
  const stale = claims.filter((claim) => claim.stale.length > 0).length;
  return [`Review ${round}`, date, progress, ...(stale === 0 ? [] : [`${stale} stale`])].join(' · ');
}

/** `Accurate`, `Not rated`, or `Accurate in review 1` where that has to be confirmed. */
export function ratingLine({ rating }: Pick<ClaimView, 'rating'>, round: 1 | 2): string {
  if (rating === null) return ratingWords.none;
  const word = ratingWords[rating.value];
  return rating.round >= round ? word : `${word} in review ${rating.round}`;
}

/** Who rated and when; before that, who wrote it. */
export function byLine(
  { rating, changed }: Pick<ClaimView, 'rating' | 'changed'>,
  texts: Pick<DayTexts, 'moment'>,
): string {
  return rating
    ? `${nameOf(rating.by)}, ${texts.moment(rating.at)}`
    : `edited by ${nameOf(changed.by)}, ${texts.moment(changed.at)}`;
}

/** One line for a valid signature, more for one that does not count any more; none where nobody has signed. */
export function signatureLines(
  { signature }: Pick<SheetView, 'signature'>,
  { moment }: Pick<DayTexts, 'moment'>,
): string[] {
  if (signature === null) return ['Not signed'];
  const signed = `${nameOf(signature.by)} on ${moment(signature.at)}`;
  if (signature.state === 'valid') return [`Signed by ${signed}`];
  if (signature.state === 'stale')
    return [`Signed by ${signed}. A feature has changed since: look at the stale claims again`];
  const causes = signature.voidedBy.map(({ claimId, text, at, by }) => {
    const done = claimId === null ? 'removed' : 'edited';
    return `“${text}” was ${done} by ${nameOf(by)} on ${moment(at)}`;
  });
  return [`Void: signed by ${signed}, and claims have changed since`, ...causes];
}

/** `1 issue of this table is not shown: you cannot see it in Jira` */
export function hiddenLine(hidden: number): string {
  const [issues, are, them] = hidden === 1 ? ['issue', 'is', 'it'] : ['issues', 'are', 'them'];
  return `${hidden} ${issues} of this table ${are} not shown: you cannot see ${them} in Jira`;
}

function nameOf({ name }: PersonView): string {
  return name ?? 'someone';
}

import type { SheetView } from '../../../contract/claim-table';
import type { Claim, ReviewRound } from '../../../domain/narrative/claim';
import { changedSinceSignature } from '../../../domain/narrative/claims/changed-since-signature';
import type { ClaimBook } from '../../../domain/narrative/claims/claim-book';
import { signatureState } from '../../../domain/narrative/claims/signature-state';
import { signedText } from '../../../domain/narrative/claims/signed-text';
import { suggestedRoundDates } from '../../../domain/narrative/claims/suggested-round-dates';
import { staleCauses } from '../../../domain/narrative/stale-causes';
import { toCard } from '../../panel/to-card';
import type { VersionedIssue, World } from '../../ports';
import type { ToPerson } from '../person-views';
import type { ClaimRights } from './claim-rights';
import type { ClaimSight } from './claim-view';

/** The claims of an issue that the viewer sees, with what they may do there. */
export interface OpenSheet {
  readonly issue: VersionedIssue;
  readonly rights: ClaimRights;
  readonly book: ClaimBook;
}

/** @param sight of all features when the sheet is signed; without a signature none are needed */
export function sheetView({ digest }: Pick<World, 'digest'>, open: OpenSheet, sight: ClaimSight): SheetView {
  const { issue, rights, book } = open;
  const { sheet, claims } = book;
  const fingerprint = digest(signedText(claims));
  const [first, second] = sheet.rounds;
  const [suggestedFirst, suggestedSecond] = suggestedRoundDates(issue.releaseDay);
  return {
    issue: toCard(issue),
    ...rights,
    round: sheet.round,
    rounds: [roundView(first, suggestedFirst, sight.toPerson), roundView(second, suggestedSecond, sight.toPerson)],
    signature: signatureView(book, fingerprint, sight),
    fingerprint,
    order: sheet.order.map(({ id }) => id),
  };
}

type RoundView = SheetView['rounds'][number];

function roundView(
  { round, closes, closed }: ReviewRound,
  suggested: RoundView['suggested'],
  toPerson: ToPerson,
): RoundView {
  return {
    round,
    closes,
    suggested,
    closed: closed && { at: closed.at, by: toPerson(closed.by) },
  };
}

function signatureView(book: ClaimBook, fingerprint: string, sight: ClaimSight): SheetView['signature'] {
  const { signature } = book.sheet;
  if (!signature) return null;
  const { features, toPerson } = sight;
  const isStale = book.claims.some((claim) => staleCauses(claim.features, features).length > 0);
  const state = signatureState(signature, { fingerprint, isStale });
  const changes = state === 'void' ? changedSinceSignature(book) : [];
  return {
    state,
    by: toPerson(signature.by),
    at: signature.at,
    voidedBy: changes.map((change) => ({ ...change, by: toPerson(change.by) })),
  };
}

/** Everyone whom the view of a sheet names. */
export function accountsOn(book: ClaimBook): string[] {
  const { signature, rounds } = book.sheet;
  return [
    ...rounds.flatMap(({ closed }) => closed?.by ?? []),
    ...(signature ? [signature.by, ...changedSinceSignature(book).map(({ by }) => by)] : []),
  ];
}

/** The features that decide whether a signature stands. */
export function featuresOf(claims: readonly Claim[]): Claim['features'] {
  return claims.flatMap(({ features }) => features);
}

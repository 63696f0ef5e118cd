import { claimsGateState, type ClaimsGateState } from '../../../domain/narrative/claims/claims-gate-state';
import { signedText } from '../../../domain/narrative/claims/signed-text';
import type { IssueId } from '../../../domain/narrative/issue-id';
import type { World } from '../../ports';
import { openBook } from './open-book';
import { reviewedClaims } from './reviewed-claims';

/** Where the claims of an issue stand, from the app's own records alone: what a gate may ask in nobody's name. */
export async function claimsState(
  { narrative, digest }: Pick<World, 'narrative' | 'digest'>,
  issueId: IssueId,
): Promise<ClaimsGateState> {
  const { sheet, claims } = await openBook(narrative, issueId);
  return claimsGateState(sheet, await reviewedClaims({ narrative }, claims), digest(signedText(claims)));
}

import type { ClaimsOfIssue } from '../../contract/issue-panel';
import { roundProgress } from '../../domain/narrative/claims/round-progress';
import { signatureState } from '../../domain/narrative/claims/signature-state';
import { signedText } from '../../domain/narrative/claims/signed-text';
import type { IssueId } from '../../domain/narrative/issue-id';
import { readBook } from '../narrative/claims/open-book';
import { seeFeatures, staleViews } from '../narrative/feature-views';
import type { World } from '../ports';

/** Where the claims of an issue stand; null when it has none. The causes are told as far as the viewer may see them. */
export async function claimsOfIssue(world: World, issueId: IssueId): Promise<ClaimsOfIssue | null> {
  const stored = (await world.narrative.sheets([issueId])).get(issueId);
  if (!stored || stored.order.length === 0) return null;
  const { sheet, claims } = await readBook(world.narrative, stored);
  const sight = await seeFeatures(
    world,
    claims.flatMap(({ features }) => features),
  );
  const reviewed = claims.map((claim) => ({ ...claim, stale: staleViews(claim.features, sight) }));
  const { rated, all, stale } = roundProgress(reviewed, sheet.round);
  const fingerprint = world.digest(signedText(claims));
  const signature = sheet.signature ? signatureState(sheet.signature, { fingerprint, isStale: stale > 0 }) : 'none';
  return {
    round: sheet.round,
    all,
    rated,
    stale,
    causes: distinct(reviewed.flatMap((claim) => claim.stale)),
    signature,
  };
}

/** Several claims may rest on the same feature. */
function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

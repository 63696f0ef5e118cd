import type { GateFacts } from '../../domain/gates/gate-verdict';
import type { ClaimSheet, ClaimTally } from '../../domain/narrative/claim';
import { signatureState } from '../../domain/narrative/claims/signature-state';
import type { Feature } from '../../domain/narrative/feature';
import type { IssueId } from '../../domain/narrative/issue-id';
import { staleCauses } from '../../domain/narrative/stale-causes';

type Facts = GateFacts['claims'] extends ReadonlyMap<unknown, infer Fact> ? Fact : never;

/** What a gate asks of claims, from what is kept with their sheet. */
export function claimsFacts(
  { signature }: Pick<ClaimSheet, 'signature'>,
  { all, unrated, fingerprint, features: named }: ClaimTally,
  features: ReadonlyMap<IssueId, Pick<Feature, 'changes'>>,
): Facts {
  const isStale = staleCauses(named, features).length > 0;
  return { all, unrated, signature: signature ? signatureState(signature, { fingerprint, isStale }) : 'none' };
}

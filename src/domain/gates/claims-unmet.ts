import type { MilestoneId } from '../schedule/plan';
import type { Criterion } from './gate';
import type { GateFacts, Unmet } from './gate-verdict';

type Claims = GateFacts['claims'];

/** Each of the issues must have claims: a table that nobody has begun is not one in which all is well. */
export function claimsUnmet(
  { issueIds, wanted }: Extract<Criterion, { kind: 'claims' }>,
  { claims }: Pick<GateFacts, 'claims'>,
): Unmet | null {
  const empty = issueIds.filter((id) => claims.get(id)?.all === 0);
  if (empty.length > 0 || issueIds.length === 0) return { kind: 'no-claims', issueIds: empty };
  const unmet = wanted === 'rated' ? ratedUnmet(issueIds, claims) : signedUnmet(issueIds, claims);
  return unmet ?? (issueIds.every((id) => claims.has(id)) ? null : { kind: 'unknown' });
}

function ratedUnmet(issueIds: readonly MilestoneId[], claims: Claims): Unmet | null {
  const count = issueIds.reduce((sum, id) => sum + (claims.get(id)?.unrated ?? 0), 0);
  return count > 0 ? { kind: 'claims-not-rated', count } : null;
}

/** Of several, what is furthest from signed is told. */
function signedUnmet(issueIds: readonly MilestoneId[], claims: Claims): Unmet | null {
  const signatures = new Set(issueIds.map((id) => claims.get(id)?.signature));
  const signature = (['none', 'void', 'stale'] as const).find((one) => signatures.has(one));
  return signature ? { kind: 'claims-not-signed', signature } : null;
}

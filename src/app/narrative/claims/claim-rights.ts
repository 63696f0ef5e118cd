import type { IssueId } from '../../../domain/narrative/issue-id';
import type { Issue, World } from '../../ports';
import { upstreamOf } from './upstream-of';

/** What a viewer may do with the claims of an issue they see. */
export interface ClaimRights {
  /** Add, edit, remove, reorder: who may edit the issue. */
  readonly mayWrite: boolean;
  /** Rate, adjust, re-check, close rounds, sign: who may edit the issue, or an epic that gates it. */
  readonly mayReview: boolean;
}

/** What decides it, read as the viewer. */
export interface Grounds {
  readonly upstream: readonly IssueId[];
  readonly visible: ReadonlyMap<IssueId, Issue>;
  readonly editable: ReadonlySet<IssueId>;
}

export function claimRights(id: IssueId, { upstream, visible, editable }: Grounds): ClaimRights {
  const mayWrite = editable.has(id);
  const reviews = (epic: IssueId): boolean => visible.get(epic)?.role === 'product' && editable.has(epic);
  return { mayWrite, mayReview: mayWrite || upstream.some(reviews) };
}

/** Of one issue. What gates it is only looked at for someone who may not edit the issue itself. */
export async function rightsOnClaims({ issues, store }: World, id: IssueId): Promise<ClaimRights> {
  if ((await issues.editable([id])).has(id)) return { mayWrite: true, mayReview: true };
  const upstream = (await upstreamOf(store, [id])).get(id) ?? [];
  if (upstream.length === 0) return { mayWrite: false, mayReview: false };
  const [visible, editable] = await Promise.all([issues.read(upstream, 'viewer'), issues.editable(upstream)]);
  return claimRights(id, { upstream, visible, editable });
}

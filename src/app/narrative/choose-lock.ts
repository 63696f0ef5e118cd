import type { BriefAction } from '../../contract/narrative-brief';
import type { IssueId } from '../../domain/narrative/issue-id';
import { refused } from '../as-viewer';
import type { World } from '../ports';
import { changeBrief, type Decision } from './change-brief';
import type { BriefRequest } from './see-brief';

/** Chooses the milestone at which the brief locks, any issue the viewer sees; null: none. */
export function chooseLock(
  world: World,
  request: BriefRequest,
  { issueId }: { readonly issueId: string | null },
): Promise<BriefAction> {
  return changeBrief(world, request, async ({ brief }): Promise<Decision> => {
    if (brief.lock) return refused('Cannot choose a lock milestone: the brief is locked already');
    if (brief.lockWith === issueId) return { kind: 'done' };
    if (issueId === null) return { kind: 'save', brief: { ...brief, lockWith: null } };
    const [milestone] = (await world.issues.read([issueId as IssueId], 'viewer')).values();
    if (milestone) return { kind: 'save', brief: { ...brief, lockWith: milestone.id } };
    return refused(
      `Cannot choose issue "${issueId}" as lock milestone: it does not exist, or you cannot see it. Choose another one`,
    );
  });
}

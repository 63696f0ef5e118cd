import type { ActionReply } from '../../contract/issue-panel';
import { asViewer, done, refused, type Request } from '../as-viewer';
import { dropLink } from '../launches/drop-link';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { World } from '../ports';
import { findDependency } from './find-dependency';

/** Removes the issue link as the viewer. Dates stay where they are. */
export async function removeDependency(world: World, request: Request, linkId: string): Promise<ActionReply> {
  return asViewer(world, request, {
    needs: 'canLink',
    act: async ({ issue }) => {
      const dependency = await findDependency(world, issue.id, linkId);
      if (!dependency)
        return refused(`Cannot remove dependency "${linkId}": ${issue.key} has no such dependency any more`);
      const outcome = await world.issues.unlink(linkId);
      if (outcome.kind === 'refused') return refused(outcome.reason);
      if (outcome.kind === 'vanished' && (await isThere(world, issue.id, linkId)))
        return refused(
          `Cannot remove dependency "${linkId}" of ${issue.key}: you cannot see the issue at its other end. Ask someone who can`,
        );
      // Removed just now, or gone from Jira already: the plan follows.
      await dropLink(world, linkId, [dependency.from, dependency.to]);
      return done;
    },
  });
}

/** Jira does not tell a link that is gone from one whose other end the viewer may not see. */
async function isThere({ issues }: World, issueId: MilestoneId, linkId: string): Promise<boolean> {
  return (await issues.linksOf([issueId], 'app')).some((link) => link.linkId === linkId);
}

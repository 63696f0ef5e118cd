import type { ActionReply } from '../../contract/issue-panel';
import { asViewer, done, refused, type Request } from '../as-viewer';
import { takeInLink } from '../launches/take-in-link';
import type { World } from '../ports';
import { findDependency } from './find-dependency';

/** Puts an overridden dependency back into force; the successor then follows it. */
export async function liftOverride(world: World, request: Request, linkId: string): Promise<ActionReply> {
  return asViewer(world, request, {
    needs: 'canLink',
    act: async ({ issue }) => {
      const dependency = await findDependency(world, issue.id, linkId);
      if (!dependency)
        return refused(`Cannot enforce dependency "${linkId}": ${issue.key} has no such dependency any more`);
      const ends = await world.issues.read([dependency.from, dependency.to], 'viewer');
      if (ends.size < 2)
        return refused(`Cannot enforce dependency "${linkId}": you cannot see the issue at its other end`);
      const { type, lag, mode, maxLag } = dependency;
      const seen = { by: request.accountId, at: world.clock.now() };
      await takeInLink(world, { link: dependency, terms: { type, lag, mode, maxLag }, seen });
      return done;
    },
  });
}

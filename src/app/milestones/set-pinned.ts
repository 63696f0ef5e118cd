import type { ActionReply } from '../../contract/issue-panel';
import { asViewer, done, refused, type Request } from '../as-viewer';
import type { World } from '../ports';
import { updateMilestones } from '../update-milestones';
import { judgeAgain } from './judge-again';

/** Pins a date, so that no ripple moves it and no other date is offered, or frees it, so that it follows again. */
export async function setPinned(world: World, request: Request, pinned: boolean): Promise<ActionReply> {
  return asViewer(world, request, {
    needs: 'canEdit',
    act: async ({ issue }) => {
      await updateMilestones(world.store, [issue.id], (milestone) =>
        pinned ? { ...milestone, pinned, proposal: null, refusal: null } : { ...milestone, pinned },
      );
      const milestone = (await world.store.milestones([issue.id])).get(issue.id);
      if (!milestone) return refused(`Cannot pin ${issue.key}: it is in no launch yet. Add a dependency first`);
      if (!pinned) await judgeAgain(world, milestone, { by: request.accountId, at: world.clock.now() });
      return done;
    },
  });
}

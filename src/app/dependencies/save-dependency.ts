import type { ActionReply } from '../../contract/issue-panel';
import { asViewer, done, refused, type Request } from '../as-viewer';
import { takeInLink } from '../launches/take-in-link';
import type { GatesLink, World } from '../ports';
import { checkDraft } from './check-draft';
import { draftPlan, type Draft } from './draft-plan';

/** Draws a dependency as the viewer, or changes the terms of one; what must move then moves by itself. */
export async function saveDependency(world: World, request: Request, draft: Draft): Promise<ActionReply> {
  return asViewer(world, request, {
    needs: 'canLink',
    act: async () => {
      const drafted = await draftPlan(world, draft);
      const visible = await world.issues.read(
        drafted.plan.milestones.map(({ id }) => id),
        'viewer',
      );
      const fault = checkDraft(draft, drafted, visible);
      if (fault) return refused(fault.message);
      const link = draft.linkId === null ? await draw(world, draft) : { ...draft, linkId: draft.linkId };
      if ('kind' in link) return link;
      const seen = { by: request.accountId, at: world.clock.now() };
      await takeInLink(world, { link, terms: draft.terms, seen });
      return done;
    },
  });
}

async function draw({ issues }: World, { from, to }: Draft): Promise<GatesLink | ActionReply> {
  const outcome = await issues.link({ from, to });
  if (outcome.kind === 'refused') return refused(outcome.reason);
  if (outcome.kind === 'vanished')
    return refused(
      'Cannot link the two issues: you need to see both, and the permission "Link issues" in both projects. Ask a project admin',
    );
  const drawn = (await issues.linksOf([to], 'viewer')).find((link) => link.from === from && link.to === to);
  return drawn ?? refused('Cannot find the link that was just made: someone removed it. Try again');
}

import type { ActionReply } from '../../contract/issue-panel';
import { sameDates } from '../../domain/launches/changes-by-people';
import { proposalAfter } from '../../domain/launches/proposal-after';
import { asViewer, done, refused, type Request } from '../as-viewer';
import type { World } from '../ports';
import { updateMilestones } from '../update-milestones';

/** Writes a date again that Jira refused, after somebody has given the app the right to it. */
export async function retryShift(world: World, request: Request): Promise<ActionReply> {
  return asViewer(world, request, {
    needs: 'canEdit',
    act: async ({ issue }) => {
      const milestone = (await world.store.milestones([issue.id])).get(issue.id);
      if (!milestone?.refusal) return refused(`Cannot try again for ${issue.key}: no date of it was refused`);
      if (!sameDates(issue.dates, milestone.known)) {
        return refused(`Cannot try again for ${issue.key}: its date has been changed since, and that date stands`);
      }
      const { to } = milestone.refusal;
      const change = { from: issue.dates, to, projectKey: issue.projectKey };
      const outcome = await world.issues.writeDates(issue.id, change, 'app');
      if (outcome.kind === 'refused') return refused(outcome.reason);
      if (outcome.kind === 'vanished')
        return refused(
          `Cannot move ${issue.key}: Lockstep cannot see it. Ask a project admin to let the app browse the project`,
        );
      await updateMilestones(world.store, [issue.id], (now) => ({
        ...now,
        known: to,
        refusal: null,
        proposal: proposalAfter(now, to),
      }));
      return done;
    },
  });
}

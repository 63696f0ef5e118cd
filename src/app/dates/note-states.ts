import type { MilestoneId } from '../../domain/schedule/plan';
import type { Issue, Store } from '../ports';
import { updateMilestones } from '../update-milestones';

/** Keeps what the statuses of these milestones mean, so that a change whose event is lost is found later. */
export async function noteStates(
  store: Store,
  ids: readonly MilestoneId[],
  issues: ReadonlyMap<MilestoneId, Issue>,
): Promise<void> {
  await updateMilestones(store, ids, (milestone) => {
    const judgedAs = issues.get(milestone.id)?.state ?? milestone.judgedAs;
    return judgedAs === milestone.judgedAs ? milestone : { ...milestone, judgedAs };
  });
}

import type { LaunchSight } from '../launches/see-launch';
import type { World } from '../ports';

/** Gates of the launch that wait for its formats are judged again, and Jira is told. */
export async function tellOfFormats(
  { gates, jobs }: Pick<World, 'gates' | 'jobs'>,
  { launch, milestones }: Pick<LaunchSight, 'launch' | 'milestones'>,
): Promise<void> {
  const withGate = [...milestones.values()].filter(({ hasGate }) => hasGate).map(({ id }) => id);
  if (withGate.length === 0) return;
  const found = [...(await gates.gates(withGate)).values()];
  const issueIds = found
    .filter(({ criteria }) => criteria.some(({ kind }) => kind === 'formats'))
    .map(({ issueId }) => issueId);
  if (issueIds.length > 0) await jobs.push([{ kind: 'tell-gates', launchId: launch.id, issueIds }]);
}

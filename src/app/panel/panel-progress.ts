import type { ProgressReply } from '../../contract/running';
import type { Request } from '../as-viewer';
import { launchInCharge } from '../launches/launch-in-charge';
import type { World } from '../ports';
import { runningView } from '../ripples/running-view';

/** Asked every few seconds while dates are being written: one read of Jira and three of storage, however large the launch. */
export async function panelProgress(world: World, { issueId }: Request): Promise<ProgressReply> {
  const { issues, store } = world;
  const [seen, found] = await Promise.all([issues.read([issueId], 'viewer'), store.milestones([issueId])]);
  const milestone = found.get(issueId);
  const launch = seen.has(issueId) && milestone ? await launchInCharge(store, milestone.launchId) : undefined;
  if (!launch || launch.state === 'removed') return { kind: 'no-access' };
  const ripple = launch.openRipple === null ? undefined : await store.ripple(launch.openRipple);
  return { kind: 'progress', running: runningView(world, ripple) };
}

import type { Launch } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';
import { notSeen, refused, type Refused } from '../as-viewer';
import { launchInCharge } from '../launches/launch-in-charge';
import type { World } from '../ports';
import type { WhatIfRequest } from './what-if-request';

/** The launch in which this issue is a milestone, as long as it may be asked about from where the viewer stands. */
export async function findLaunch(
  world: World,
  request: WhatIfRequest,
  { id, does }: { readonly id: MilestoneId; readonly does: string },
): Promise<Launch | Refused> {
  const launch = await launchOf(world, id);
  if (!launch || launch.state === 'removed') return noMilestone(world, id, does);
  return (await isInReach(world, request, { id, launch })) ? launch : notSeen;
}

async function launchOf({ store }: World, id: MilestoneId): Promise<Launch | undefined> {
  const milestone = (await store.milestones([id])).get(id);
  return milestone && launchInCharge(store, milestone.launchId);
}

async function isInReach(
  world: World,
  { issueId, bound }: WhatIfRequest,
  { id, launch }: { readonly id: MilestoneId; readonly launch: Launch },
): Promise<boolean> {
  if (bound === null) return false;
  if (bound !== undefined) return (await launchInCharge(world.store, bound))?.id === launch.id;
  return issueId === undefined || issueId === id || (await launchOf(world, issueId))?.id === launch.id;
}

/** The same words for an issue that is not there and for one that the viewer does not see. */
async function noMilestone({ issues }: World, id: MilestoneId, does: string): Promise<Refused> {
  const issue = (await issues.read([id], 'viewer')).get(id);
  if (!issue) return notSeen;
  return refused(
    `Cannot ${does}: ${issue.key} is in no launch, so nothing hangs on its date. Add a dependency first, or change the date in Jira`,
  );
}

import type { EditLaunch, LaunchAction } from '../../contract/launch';
import type { Launch } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';
import { done, refused, type Refused } from '../as-viewer';
import type { World } from '../ports';
import { updateLaunch } from '../update-launch';
import type { LaunchRequest } from './launch-request';
import { manageLaunch } from './manage-launch';
import { retakeOutlook } from './retake-outlook';
import type { LaunchSight } from './see-launch';

/** Changes name, tier, T-0, people, dial or worth of a launch. A name that a person gives repeats no issue any more. */
export async function editLaunch(world: World, _: LaunchRequest, edit: EditLaunch): Promise<LaunchAction> {
  return manageLaunch(world, { launchId: edit.launchId, does: 'change this launch' }, async (sight) => {
    const obstacle = notAMilestone(sight, edit.t0) ?? (await unknownPerson(world, sight.launch, edit.people));
    if (obstacle) return obstacle;
    await updateLaunch(world.store, sight.launch.id, (launch) => edited(launch, edit));
    if (edit.t0 !== undefined) await retakeOutlook(world, sight.launch.id);
    if (edit.people !== undefined) await tellOfPeople(world, sight);
    return done;
  });
}

/** Its gates ask others from now on. */
async function tellOfPeople({ jobs }: World, { launch, milestones }: LaunchSight): Promise<void> {
  const isGated = [...milestones.values()].some(({ hasGate }) => hasGate);
  if (isGated) await jobs.push([{ kind: 'tell-gates', launchId: launch.id, issueIds: null }]);
}

function notAMilestone({ milestones, visible }: LaunchSight, t0: string | undefined): Refused | undefined {
  const id = t0 as MilestoneId | undefined;
  if (id === undefined || (milestones.has(id) && visible.has(id))) return undefined;
  return refused(
    `Cannot make issue ${id} the T-0 of this launch: it is not one of its milestones, or you cannot see it. Choose another`,
  );
}

/** Whoever is named already stays, gone from the site or not. */
async function unknownPerson(
  { issues }: World,
  launch: Launch,
  people: EditLaunch['people'] = {},
): Promise<Refused | undefined> {
  const known = new Set(Object.values(launch.people));
  const fresh = [...new Set(Object.values(people))].filter((account) => !known.has(account));
  const names = fresh.length > 0 ? await issues.names(fresh) : new Map<string, string>();
  const unknown = fresh.find((account) => !names.has(account));
  return unknown === undefined
    ? undefined
    : refused(`Cannot name account "${unknown}": nobody on this site has it. Choose someone else`);
}

function edited(launch: Launch, { name, tier, t0, people, dial, worth }: EditLaunch): Launch {
  return {
    ...launch,
    ...(name === undefined ? {} : { name: name.trim(), namedAfter: null }),
    ...(tier === undefined ? {} : { tier }),
    ...(t0 === undefined ? {} : { t0: t0 as MilestoneId }),
    ...(people === undefined ? {} : { people }),
    ...(dial === undefined ? {} : { dial }),
    ...(worth === undefined ? {} : { worth }),
  };
}

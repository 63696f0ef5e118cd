import { planOf } from '../../domain/launches/plan-of';
import type { Launch, LaunchId } from '../../domain/launches/launch';
import type { Outlook } from '../../domain/launches/outlook';
import { takeOutlook } from '../../domain/launches/take-outlook';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Issue, World } from '../ports';
import { workCalendars } from '../settings/work-calendars';
import { todayOf } from '../today';
import { updateLaunch } from '../update-launch';
import { launchInCharge } from './launch-in-charge';
import { milestonesOfLaunch } from './milestones-of-launch';
import { readAtOnce } from './read-at-once';

/**
 * Looks at a launch and keeps how it stands.
 * @param known issues that have just been read, and whose dates have been taken as known since: they are not asked for again
 */
export async function retakeOutlook(
  world: World,
  id: LaunchId,
  known: ReadonlyMap<MilestoneId, Issue> = new Map(),
): Promise<void> {
  const launch = await launchInCharge(world.store, id);
  if (!launch || launch.state === 'removed') return;
  const look = await lookAtAll(world, launch, known);
  await updateLaunch(world.store, launch.id, (now) => {
    const outlook = takeOutlook({ ...look, t0: now.t0, slips: now.outlook?.slips ?? [] });
    return now.outlook && saysTheSame(now.outlook, outlook) ? now : { ...now, outlook };
  });
}

async function lookAtAll(world: World, launch: Launch, known: ReadonlyMap<MilestoneId, Issue>) {
  const [milestones, settings] = await Promise.all([milestonesOfLaunch(world, launch), world.settings.read()]);
  const fresh = await readAtOnce(
    world.issues,
    [...milestones.keys()].filter((one) => !known.has(one)),
    'app',
  );
  const facts = new Map([...known, ...fresh]);
  const plan = planOf({
    milestones: milestones.values(),
    facts,
    calendars: workCalendars(settings),
    dates: (milestone) =>
      fresh.get(milestone.id)?.dates ?? (known.has(milestone.id) ? milestone.known : { start: null, due: null }),
  });
  const projects = [...milestones.keys()].flatMap((one): [MilestoneId, Issue['projectId']][] => {
    const projectId = facts.get(one)?.projectId;
    return projectId === undefined ? [] : [[one, projectId]];
  });
  return { at: world.clock.now(), today: todayOf(world.clock), plan, projectById: new Map(projects) };
}

/** When it was looked at is no news. */
function saysTheSame(one: Outlook, other: Outlook): boolean {
  return JSON.stringify({ ...one, at: '' }) === JSON.stringify({ ...other, at: '' });
}

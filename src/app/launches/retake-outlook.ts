import { planOf } from '../../domain/launches/plan-of';
import type { Launch, LaunchId } from '../../domain/launches/launch';
import { noGates, type Outlook } from '../../domain/launches/outlook';
import { takeOutlook } from '../../domain/launches/take-outlook';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Issue, World } from '../ports';
import { workCalendars } from '../settings/work-calendars';
import { todayOf } from '../today';
import { updateLaunch } from '../update-launch';
import { launchInCharge } from './launch-in-charge';
import { milestonesOfLaunch } from './milestones-of-launch';
import { readAtOnce } from './read-at-once';

interface Occasion {
  /** Issues that have just been read, and whose dates have been taken as known since: they are not asked for again. */
  readonly known?: ReadonlyMap<MilestoneId, Issue>;
  /** ISO instant: nothing has happened after it. An outlook that is younger will do, so that a hundred events cost one look. */
  readonly since?: string;
}

/** Looks at a launch and keeps how it stands. */
export async function retakeOutlook(
  world: World,
  id: LaunchId,
  { known = new Map(), since }: Occasion = {},
): Promise<void> {
  const launch = await launchInCharge(world.store, id);
  if (!launch || launch.state === 'removed') return;
  if (since !== undefined && launch.outlook && launch.outlook.at > since) return;
  const look = await lookAtAll(world, launch, known);
  await updateLaunch(world.store, launch.id, (now) => {
    const { slips, gates } = now.outlook ?? { slips: [], gates: noGates };
    const outlook = { ...takeOutlook({ ...look, t0: now.t0, slips }), gates };
    // When it was looked at is news for the next event of many.
    const told = since === undefined ? withoutInstant : (one: Outlook) => one;
    const isNews = JSON.stringify(now.outlook && told(now.outlook)) !== JSON.stringify(told(outlook));
    return isNews ? { ...now, outlook } : now;
  });
}

async function lookAtAll(world: World, launch: Launch, known: ReadonlyMap<MilestoneId, Issue>) {
  const at = world.clock.now();
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
  return { at, today: todayOf(world.clock), plan, projectById: new Map(projects) };
}

function withoutInstant(outlook: Outlook): Outlook {
  return { ...outlook, at: '' };
}

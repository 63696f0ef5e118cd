import type { Launch } from '../../../domain/launches/launch';
import { planOf } from '../../../domain/launches/plan-of';
import type { TrackedMilestone } from '../../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../../domain/schedule/plan';
import type { Issue, World } from '../../ports';
import { workCalendars } from '../../settings/work-calendars';
import { updateLaunch } from '../../update-launch';
import { levelledSettings, movesBetween } from './calendar-plans';

interface Whole {
  readonly milestones: readonly TrackedMilestone[];
  readonly issues: ReadonlyMap<MilestoneId, Issue>;
}

/** Changed calendars that move no date of a launch are no question to anybody. */
export async function levelQuietly(world: World, launch: Launch, { milestones, issues }: Whole): Promise<void> {
  const settings = await world.settings.read();
  if (launch.levelledWith === settings.calendarsOf) return;
  const plan = planOf({
    milestones,
    facts: issues,
    calendars: workCalendars(settings),
    dates: ({ id }) => issues.get(id)?.dates ?? { start: null, due: null },
  });
  const { shifts, proposals } = movesBetween(await levelledSettings(world, launch), plan, issues);
  if (shifts.length > 0 || proposals.length > 0) return;
  await updateLaunch(world.store, launch.id, (now) =>
    now.levelledWith === launch.levelledWith ? { ...now, levelledWith: settings.calendarsOf } : now,
  );
}

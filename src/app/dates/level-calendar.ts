import { levelledSettings, movesBetween } from '../launches/agreed/calendar-plans';
import type { LaunchSight } from '../launches/see-launch';
import type { Job, World } from '../ports';
import { updateLaunch } from '../update-launch';
import { carryOut } from './carry-out';

type LevelJob = Extract<Job, { kind: 'level-calendar' }>;

/** Has the dates of a launch follow the calendars as they are now. */
export async function levelCalendar(world: World, job: LevelJob): Promise<void> {
  return carryOut(world, job, async ({ launch, plan, visible, settings }: LaunchSight) => {
    if (launch.levelledWith === settings.calendarsOf) return undefined;
    const before = await levelledSettings(world, launch);
    const ripple = movesBetween(before, plan, visible);
    const levelled = { ...launch, levelledWith: settings.calendarsOf };
    if (ripple.shifts.length > 0 || ripple.proposals.length > 0)
      return { kind: 'calendar' as const, ripple, moved: [], launch: levelled };
    await updateLaunch(world.store, launch.id, (now) => ({ ...now, levelledWith: settings.calendarsOf }));
    return undefined;
  });
}

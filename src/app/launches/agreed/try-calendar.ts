import type { CalendarMovesReply } from '../../../contract/launch';
import type { Settings } from '../../../domain/settings/settings';
import { refused } from '../../as-viewer';
import type { World } from '../../ports';
import { updateLaunch } from '../../update-launch';
import { isArchived } from '../archive-launch';
import type { LaunchRequest } from '../launch-request';
import { onLaunch } from '../manage-launch';
import { proposalView, shiftView } from '../moved-views';
import type { LaunchSight } from '../see-launch';
import { wholePlan } from '../whole-plan';
import { levelledSettings, movesBetween } from './calendar-plans';

/** What the changed calendars imply, as far as the viewer sees it. Where nothing at all would move, that is noted. */
export async function tryCalendar(
  world: World,
  _: LaunchRequest,
  { launchId }: { readonly launchId: string },
): Promise<CalendarMovesReply> {
  return onLaunch(world, launchId, async (sight): Promise<CalendarMovesReply> => {
    const { launch, settings, plan, visible } = sight;
    const does = 'show what the changed calendar implies';
    if (launch.state === 'archived') return isArchived(does);
    if (launch.levelledWith === settings.calendarsOf)
      return refused(`Cannot ${does}: the dates go with the present calendars already. Load the launch again`);
    const before = await levelledSettings(world, launch);
    const seen = movesBetween(before, plan, visible);
    const whole = await wholePlan(world, sight);
    const all = whole === plan ? seen : movesBetween(before, whole, visible);
    if (all.shifts.length === 0 && all.proposals.length === 0) await level(world, sight);
    return {
      kind: 'moves',
      shifts: seen.shifts.map(shiftView),
      proposals: seen.proposals.map((proposal) => proposalView(plan, proposal)),
      hidden: all.shifts.filter(({ id }) => !visible.has(id)).length,
      calendars: changedNames(before, sight),
    };
  });
}

async function level({ store }: World, { launch, settings }: LaunchSight): Promise<void> {
  await updateLaunch(store, launch.id, (now) =>
    now.levelledWith === launch.levelledWith ? { ...now, levelledWith: settings.calendarsOf } : now,
  );
}

/** Calendars of the milestones seen that are not as they were, or are used in place of another one. */
function changedNames(before: Settings, { plan, settings }: LaunchSight): string[] {
  const used = new Set(plan.milestones.map(({ calendar }) => calendar));
  const was = new Map(before.calendars.map((calendar) => [calendar.id, rulesOf(calendar)]));
  const changed = settings.calendars.filter(
    (calendar) => used.has(calendar.id) && was.get(calendar.id) !== rulesOf(calendar),
  );
  const chosen = changed.length > 0 ? changed : settings.calendars.filter(({ id }) => used.has(id));
  return chosen.map(({ name }) => name);
}

function rulesOf({ workweek, holidays, workdays }: Settings['calendars'][0]): string {
  return JSON.stringify([[...workweek].sort(), holidays.map(({ day }) => day).sort(), [...workdays].sort()]);
}

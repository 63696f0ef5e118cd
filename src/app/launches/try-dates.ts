import type { TryDates, TryReply } from '../../contract/launch';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { rippleUnderDial } from '../../domain/launches/ripple-under-dial';
import { breaksNew } from '../../domain/launches/breaks-new';
import type { Change, MilestoneId } from '../../domain/schedule/plan';
import { refused, type Refused } from '../as-viewer';
import { fullDay } from '../full-day';
import type { World } from '../ports';
import { isArchived } from './archive-launch';
import type { LaunchRequest } from './launch-request';
import { onLaunch } from './manage-launch';
import { breachView, proposalView, shiftView } from './moved-views';
import type { LaunchSight } from './see-launch';
import { wholePlan } from './whole-plan';

/**
 * What a date would set off, by the plan the viewer sees: nothing of hidden issues can be inferred. Of those only how
 * many would move is told.
 */
export async function tryDates(world: World, _: LaunchRequest, wanted: TryDates): Promise<TryReply> {
  return onLaunch(world, wanted.launchId, async (sight): Promise<TryReply> => {
    const obstacle = datesObstacle(sight, wanted, 'try this date');
    if (obstacle) return obstacle;
    const { plan, settings, visible } = sight;
    const changes = [changeOf(wanted)];
    const { ripple } = rippleUnderDial(plan, changes, settings.dial);
    const { ripple: whole } = rippleUnderDial(await wholePlan(world, sight), changes, settings.dial);
    return {
      kind: 'ripple',
      shifts: ripple.shifts.map(shiftView),
      proposals: ripple.proposals.map((proposal) => proposalView(plan, proposal)),
      conflicts: breaksNew(plan, { changes, ripple }).map(breachView),
      hidden: whole.shifts.filter(({ id }) => !visible.has(id)).length,
    };
  });
}

/** Why these dates cannot be given at all; the same for trying and for moving. */
export function datesObstacle(
  { launch, milestones, visible }: LaunchSight,
  { issueId, start, due }: TryDates,
  does: string,
): Refused | undefined {
  const id = issueId as MilestoneId;
  const issue = milestones.has(id) ? visible.get(id) : undefined;
  if (!issue)
    return refused(`Cannot ${does}: issue ${issueId} is not a milestone of this launch, or you cannot see it`);
  if (launch.state === 'archived') return isArchived(does);
  if (start === null || start <= due) return undefined;
  return refused(
    `Cannot ${does}: ${issue.key} would start on ${fullDay(start)}, after it is due on ${fullDay(due)}. Choose an earlier start or a later due day`,
  );
}

function changeOf({ issueId, start, due }: TryDates): Change {
  return { id: issueId as MilestoneId, start: start as CalendarDate | null, due: due as CalendarDate };
}

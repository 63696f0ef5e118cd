import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import type { Anchor } from '../../../domain/launches/templates/anchor';
import { refused, type Refused } from '../../as-viewer';
import { isArchived } from '../archive-launch';
import type { LaunchSight } from '../see-launch';

/** T-0 of a launch with the day it is to have, or why it cannot be moved. @param does such as `move T-0` */
export function anchorOf(
  { launch, milestones, visible }: LaunchSight,
  newT0: CalendarDate,
  does: string,
): Anchor | Refused {
  if (launch.state === 'archived') return isArchived(does);
  if (launch.t0 === null || !milestones.has(launch.t0))
    return refused(`Cannot ${does}: the launch has none yet. Choose its T-0 in its settings`);
  const issue = visible.get(launch.t0);
  if (!issue) return refused(`Cannot ${does}: it belongs to an issue you cannot see. Ask a project admin for access`);
  if (issue.dates.due === null) return refused(`Cannot ${does}: ${issue.key} has no due date. Give it one in Jira`);
  if (issue.state === 'done')
    return refused(
      `Cannot ${does}: ${issue.key} is done. Reopen it, or choose another T-0 in the settings of the launch`,
    );
  return { t0: issue.id, oldT0: issue.dates.due, newT0 };
}

export function isAnchor(found: Anchor | Refused): found is Anchor {
  return !('kind' in found);
}

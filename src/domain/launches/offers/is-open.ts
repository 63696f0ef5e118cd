import type { IssueFacts } from '../issue-facts';
import { sameDates } from '../changes-by-people';
import type { StoredRipple, StoredShift } from '../stored-ripple';
import type { TrackedMilestone } from '../tracked-milestone';

/** Both as they are now; undefined: gone, or not to be seen. */
export interface OfferedTo {
  readonly milestone: TrackedMilestone | undefined;
  readonly issue: Pick<IssueFacts, 'dates' | 'state'> | undefined;
}

/** Whether an offered date can still be accepted: it waits for an answer, and the issue is as it was found. */
export function isOpen(
  { id }: Pick<StoredRipple, 'id'>,
  { from }: Pick<StoredShift, 'from'>,
  { milestone, issue }: OfferedTo,
): boolean {
  if (!milestone || !issue || milestone.proposal?.rippleId !== id) return false;
  return !milestone.pinned && issue.state !== 'done' && sameDates(issue.dates, from);
}

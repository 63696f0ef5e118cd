import type { Change, MilestoneId } from '../schedule/plan';
import type { IssueFacts } from './issue-facts';
import type { KnownDates, TrackedMilestone } from './tracked-milestone';

/** Dates in Jira that are not what the app last saw or wrote: a person, or another tool, has set them. */
export function changesByPeople(
  milestones: Iterable<TrackedMilestone>,
  facts: ReadonlyMap<MilestoneId, IssueFacts>,
): Change[] {
  const changes: Change[] = [];
  for (const { id, known } of milestones) {
    const now = facts.get(id)?.dates;
    if (now && !sameDates(known, now)) changes.push({ id, start: now.start, due: now.due });
  }
  return changes;
}

export function sameDates(one: KnownDates, other: KnownDates): boolean {
  return one.start === other.start && one.due === other.due;
}

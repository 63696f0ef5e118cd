import type { WorkCalendar } from '../../calendar/work-calendar';
import { computeRipple } from '../../schedule/compute-ripple';
import type { Change, MilestoneId } from '../../schedule/plan';
import type { Ripple } from '../../schedule/ripple';
import { changesByPeople } from '../changes-by-people';
import { downstreamOf } from '../downstream-of';
import type { IssueFacts } from '../issue-facts';
import { planOf, type LinkedPlan } from '../plan-of';
import type { TrackedMilestone } from '../tracked-milestone';

export interface Standing {
  readonly milestones: ReadonlyMap<MilestoneId, TrackedMilestone>;
  readonly facts: ReadonlyMap<MilestoneId, IssueFacts>;
  readonly calendars: ReadonlyMap<string, WorkCalendar>;
  /** Dates are being written just now: what Jira shows beyond the records is no person's change. */
  readonly isRunning: boolean;
}

/** What a date in mind sets off. */
export interface Reckoned {
  readonly plan: LinkedPlan;
  /** The date in mind, and what people have changed downstream without the app having followed yet. */
  readonly changes: readonly Change[];
  readonly ripple: Ripple;
}

/**
 * Reckons as the launch will settle once the date is given: from the dates that the app last saw or wrote, with all that
 * people have changed since downstream of it.
 */
export function reckon({ milestones, facts, calendars, isRunning }: Standing, asked: Change): Reckoned {
  const reached = downstreamOf(milestones, asked.id);
  const others = [...milestones.values()].filter(({ id }) => id !== asked.id && reached.has(id));
  const changes = [asked, ...(isRunning ? [] : changesByPeople(others, facts))];
  const plan = planOf({
    milestones: milestones.values(),
    facts,
    calendars,
    dates: ({ id, known }) => {
      const now = facts.get(id)?.dates;
      // What cannot be read in Jira any more has no date: it neither moves nor bounds.
      if (reached.has(id) && !now) return { start: null, due: null };
      return isRunning && now ? now : known;
    },
  });
  return { plan, changes, ripple: computeRipple(plan, changes) };
}

import type { WorkCalendar } from '../../calendar/work-calendar';
import { calendarOf } from '../../schedule/calendar-of';
import type { Milestone, MilestoneId, Plan } from '../../schedule/plan';
import type { Escalation } from '../escalation';
import type { Notice } from '../notice';
import type { PastComment, PastEvent } from '../past';

/** What sync debt is reckoned from. All of it as one reader may see it. */
export interface DebtSources {
  readonly plan: Plan;
  /** Key and assignee (account) of the issues of the plan. */
  readonly issues: ReadonlyMap<MilestoneId, { readonly key: string; readonly who: string | null }>;
  /** Oldest first. */
  readonly events: readonly PastEvent[];
  readonly comments: readonly PastComment[];
  readonly notices: readonly Pick<Notice, 'accountId' | 'on' | 'parts' | 'escalations' | 'sentAt' | 'seenAt'>[];
  readonly escalations: readonly Pick<Escalation, 'id' | 'acknowledged'>[];
  readonly t0: MilestoneId | null;
  /** ISO instant. */
  readonly now: string;
}

/** The sources, laid out by issue. */
export interface PastBook extends Pick<DebtSources, 'notices' | 'escalations' | 't0' | 'now'> {
  readonly milestone: (id: MilestoneId) => Milestone | undefined;
  readonly calendar: (id: MilestoneId) => WorkCalendar | undefined;
  readonly key: (id: MilestoneId) => string | null;
  readonly who: (id: MilestoneId) => string | null;
  readonly events: (id: MilestoneId) => readonly PastEvent[];
  readonly comments: (id: MilestoneId) => readonly PastComment[];
}

export function pastBook(sources: DebtSources): PastBook {
  const { plan, issues, notices, escalations, t0, now } = sources;
  const milestones = new Map(plan.milestones.map((milestone) => [milestone.id, milestone]));
  const events = byIssue(sources.events);
  const comments = byIssue([...sources.comments].sort((one, other) => (one.at < other.at ? -1 : 1)));
  const milestone = (id: MilestoneId): Milestone | undefined => milestones.get(id);
  return {
    ...{ notices, escalations, t0, now, milestone },
    calendar: (id) => {
      const found = milestone(id);
      return found && calendarOf(plan, found);
    },
    key: (id) => issues.get(id)?.key ?? null,
    who: (id) => issues.get(id)?.who ?? null,
    events: (id) => events.get(id) ?? [],
    comments: (id) => comments.get(id) ?? [],
  };
}

function byIssue<T extends { readonly issueId: MilestoneId }>(all: readonly T[]): Map<MilestoneId, T[]> {
  const found = new Map<MilestoneId, T[]>();
  for (const one of all) {
    const known = found.get(one.issueId);
    if (known) known.push(one);
    else found.set(one.issueId, [one]);
  }
  return found;
}

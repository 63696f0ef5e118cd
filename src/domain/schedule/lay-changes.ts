import type { CompactPlan } from './compact-plan';
import type { Placement } from './placement';
import { placementOf } from './placement';
import type { Change, Milestone } from './plan';

/** What a person says of one milestone. */
export interface LaidChange {
  readonly before: Placement | undefined;
  readonly after: Placement | undefined;
  /** A date was given, so it stays on it; without one the milestone is only looked behind. */
  readonly isGiven: boolean;
  /** The dates really differ from the plan's. */
  readonly isRedated: boolean;
}

/** By rank. A change of a milestone outside the plan changes nothing. Of two changes of one date the later counts. */
export function layChanges(plan: CompactPlan, changes: readonly Change[]): ReadonlyMap<number, LaidChange> {
  const laid = new Map<number, { dates: GivenDates; isGiven: boolean }>();
  for (const change of changes) {
    const rank = plan.rankOf(change.id);
    const milestone = rank === undefined ? undefined : plan.milestones[rank];
    if (rank === undefined || milestone === undefined) continue;
    const known = laid.get(rank) ?? { dates: milestone, isGiven: false };
    const isGiven = known.isGiven || change.start !== undefined || change.due !== undefined;
    laid.set(rank, { dates: withChange(known.dates, change), isGiven });
  }
  return new Map(
    [...laid].map(([rank, { dates, isGiven }]) => {
      const before = placementOf(plan.milestones[rank] ?? {});
      const after = placementOf(dates);
      return [rank, { before, after, isGiven, isRedated: !sameDates(before, after) }];
    }),
  );
}

type GivenDates = Pick<Milestone, 'start' | 'due'>;

function withChange(dates: GivenDates, { start, due }: Change): GivenDates {
  return {
    start: start === undefined ? dates.start : (start ?? undefined),
    due: due === undefined ? dates.due : (due ?? undefined),
  };
}

function sameDates(a: Placement | undefined, b: Placement | undefined): boolean {
  return a?.dates.due === b?.dates.due && a?.dates.start === b?.dates.start;
}

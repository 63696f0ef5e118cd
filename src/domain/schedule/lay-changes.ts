import type { Change, Milestone } from './plan';
import type { Placement } from './placement';
import { placementOf } from './placement';
import type { PlanGraph } from './plan-graph';

/** The plan with the dates that people gave, before anything follows. */
export interface LaidChanges {
  /** By the plan; undefined for an undated milestone. */
  readonly before: readonly (Placement | undefined)[];
  readonly after: readonly (Placement | undefined)[];
  /** Milestones named by a change. */
  readonly changed: ReadonlySet<number>;
  /** Those of them for which a person gave a date: they stay on it. The others are only looked behind. */
  readonly given: ReadonlySet<number>;
  /** Those of them whose dates really differ from the plan's. */
  readonly redated: ReadonlySet<number>;
}

/** A change of a milestone outside the plan changes nothing. Of two changes of one date the later counts. */
export function layChanges(graph: PlanGraph, changes: readonly Change[]): LaidChanges {
  const before = graph.nodes.map(({ milestone }) => placementOf(milestone));
  const laid = new Map<number, Pick<Milestone, 'start' | 'due'>>();
  const given = new Set<number>();
  for (const change of changes) {
    const index = graph.indexById.get(change.id);
    const milestone = index === undefined ? undefined : graph.nodes[index]?.milestone;
    if (index === undefined || milestone === undefined) continue;
    laid.set(index, withChange(laid.get(index) ?? milestone, change));
    if (change.start !== undefined || change.due !== undefined) given.add(index);
  }
  const after = before.map((placement, index) => {
    const dates = laid.get(index);
    return dates === undefined ? placement : placementOf(dates);
  });
  const redated = [...laid.keys()].filter((index) => !sameDates(before[index], after[index]));
  return { before, after, changed: new Set(laid.keys()), given, redated: new Set(redated) };
}

function withChange(dates: Pick<Milestone, 'start' | 'due'>, { start, due }: Change): Pick<Milestone, 'start' | 'due'> {
  return {
    start: start === undefined ? dates.start : (start ?? undefined),
    due: due === undefined ? dates.due : (due ?? undefined),
  };
}

function sameDates(a: Placement | undefined, b: Placement | undefined): boolean {
  return a?.dates.due === b?.dates.due && a?.dates.start === b?.dates.start;
}

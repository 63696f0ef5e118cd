import { calendarOf } from '../../schedule/calendar-of';
import type { Dependency, Milestone, MilestoneId, Plan } from '../../schedule/plan';
import { standingOf } from '../../schedule/standing-of';
import { shiftDates } from '../templates/shift-dates';
import type { Analysed, AnalysedLaunch } from './launch-floats';

/** What hangs on a milestone, one after the other. */
export interface WaysAhead {
  /**
   * From a milestone that leads to T-0 to what leaves it no more float, both included: over those that would have to
   * move next, to T-0 or to one that may not move; without T-0 to the last of the launch. Of several ways that over the
   * smallest ids.
   */
  wayFrom(id: MilestoneId): readonly MilestoneId[];
  /** What must move first when it slips further than its free float, by ids; empty: nothing waits for it. */
  firstAfter(id: MilestoneId): readonly MilestoneId[];
}

export function waysAhead({ toT0, whole }: AnalysedLaunch): WaysAhead {
  const held = heldIn(toT0);
  const next = nextIn(toT0, held);
  const end = toT0.plan.end;
  return {
    wayFrom: (id) => {
      // A set, because links within a circle lead back.
      const way = new Set([id]);
      let last = id;
      for (let at = next(id); at !== undefined && !way.has(at); at = next(at)) {
        way.add(at);
        last = at;
      }
      // Where nothing in between is as near, it is the day of T-0 itself.
      if (end !== undefined && !held.has(last)) way.add(end);
      return [...way];
    },
    firstAfter: (id) => {
      const free = whole.analysis.get(id)?.freeFloat;
      return free === undefined ? [] : pushedIn(whole)(id, free + 1, () => 0);
    },
  };
}

/** What leaves a milestone no more float, among those right behind it; undefined: it is its own limit. */
function nextIn(launch: Analysed, held: ReadonlySet<MilestoneId>): (id: MilestoneId) => MilestoneId | undefined {
  const pushed = pushedIn(launch);
  const floatOf = (id: MilestoneId) => launch.analysis.get(id)?.totalFloat;
  const known = new Map<MilestoneId, MilestoneId | undefined>();
  return (id) => {
    const float = floatOf(id);
    if (known.has(id) || float === undefined || id === launch.plan.end || held.has(id)) return known.get(id);
    const [found] = pushed(id, float + 1, (to) => floatOf(to) ?? 0);
    known.set(id, found);
    return found;
  };
}

/** Milestones that may not move, where nothing behind them leaves less than that. */
function heldIn({ plan, analysis }: Analysed): ReadonlySet<MilestoneId> {
  const pinned = plan.milestones.filter(({ id, pinned: isPinned }) => isPinned && analysis.get(id)?.totalFloat === 0);
  return new Set(pinned.map(({ id }) => id));
}

type Pushed = (id: MilestoneId, days: number, mayBe: (successor: MilestoneId) => number) => MilestoneId[];

/** Those right behind that a slip by some working days would push further than so many days, each once. */
function pushedIn({ plan, analysis }: Analysed): Pushed {
  const byId = new Map(plan.milestones.map((milestone) => [milestone.id, milestone]));
  const behind = groupedByPredecessor(plan);
  return (id, days, mayBe) => {
    const pushed = (behind.get(id) ?? []).filter((dependency) => {
      const [from, to] = [byId.get(dependency.from), byId.get(dependency.to)];
      if (!from || !to || !analysis.has(to.id)) return false;
      return isBroken(plan, dependency, { from: slipped(plan, from, days), to: slipped(plan, to, mayBe(to.id)) });
    });
    return [...new Set(pushed.map(({ to }) => to))];
  };
}

/** Those in force, by the ids of the successors. */
function groupedByPredecessor({ dependencies }: Plan): Map<MilestoneId, Dependency[]> {
  const groups = new Map<MilestoneId, Dependency[]>();
  const inForce = dependencies.filter(({ overridden }) => !overridden);
  for (const dependency of inForce.sort((one, other) => (one.to < other.to ? -1 : 1))) {
    const group = groups.get(dependency.from);
    if (group) group.push(dependency);
    else groups.set(dependency.from, [dependency]);
  }
  return groups;
}

function slipped(plan: Plan, milestone: Milestone, days: number): Milestone {
  const { start, due } = milestone;
  if (due === undefined) return milestone;
  // The whole of it, also where work has begun: that is how floats are counted.
  const dates = shiftDates({ start, due }, { calendar: calendarOf(plan, milestone), state: 'todo', days });
  return { ...milestone, start: dates.start, due: dates.due };
}

/** Every mode binds as `at-least` here. */
function isBroken(
  { calendars, productDates }: Plan,
  dependency: Dependency,
  { from, to }: { readonly from: Milestone; readonly to: Milestone },
): boolean {
  const pair = { calendars, productDates, milestones: [from, to], dependencies: [] };
  return standingOf(pair, { ...dependency, mode: 'at-least', maxLag: undefined }).kind === 'short';
}

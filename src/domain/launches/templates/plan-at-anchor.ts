import type { CalendarDate } from '../../calendar/calendar-date';
import { workdaysUpTo } from '../../calendar/work-calendar';
import { breachOf } from '../../schedule/breach-of';
import { boundsOn } from '../../schedule/bound';
import type { Placement } from '../../schedule/placement';
import { placed, placementOf } from '../../schedule/placement';
import type { Dates, Milestone, Plan } from '../../schedule/plan';
import type { Link, PlanGraph, PlanNode } from '../../schedule/plan-graph';
import { nodeAt, planGraph } from '../../schedule/plan-graph';
import type { StrongComponents } from '../../schedule/strong-components';
import { strongComponents } from '../../schedule/strong-components';
import { isInCycle } from '../../schedule/strong-components';
import type { Anchor } from './anchor';
import { shiftDates } from './shift-dates';

interface Moving {
  readonly graph: PlanGraph;
  readonly components: StrongComponents;
  readonly before: readonly (Placement | undefined)[];
  readonly after: (Placement | undefined)[];
}

/**
 * The plan with T-0 on another day. What may move keeps its distance from T-0 in working days of its calendar, and so,
 * within one calendar, every gap. A row that sits exactly on another one goes with that one, which may be done and stay.
 */
export function planAtAnchor<P extends Plan>(plan: P, anchor: Anchor): P {
  const graph = planGraph(plan);
  const before = graph.nodes.map(({ milestone }) => placementOf(milestone));
  const moving: Moving = { graph, components: strongComponents(graph), before, after: [...before] };
  for (const index of moving.components.components.flat()) {
    const placement = before[index];
    if (placement === undefined) continue;
    moving.after[index] = placed(datesAt(nodeAt(graph, index), placement, { anchor, moving }));
  }
  return { ...plan, milestones: graph.nodes.map(({ milestone, index }) => redated(milestone, moving.after[index])) };
}

interface At {
  readonly anchor: Anchor;
  readonly moving: Moving;
}

function datesAt(node: PlanNode, { dates }: Placement, { anchor, moving }: At): Dates {
  const { milestone, calendar } = node;
  const { id, state, pinned } = milestone;
  const daysTo = (from: CalendarDate): number => workdaysUpTo(calendar, anchor.newT0) - workdaysUpTo(calendar, from);
  if (state === 'done') return dates;
  if (id === anchor.t0)
    return { ...shiftDates(dates, { calendar, state, days: daysTo(dates.due) }), due: anchor.newT0 };
  if (pinned) return dates;
  return shiftDates(dates, { calendar, state, days: daysOfExact(node, moving) ?? daysTo(anchor.oldT0) });
}

/** Working days by which the rows it sits on move it; undefined when it sits on none. */
function daysOfExact(node: PlanNode, { components, before, after }: Moving): number | undefined {
  const links = node.incoming.filter((link) => !isInCycle(components, link) && sitsExactly(node, link, before));
  const bounds = boundsOn(node, links, { before: (index) => before[index], now: (index) => after[index] });
  const moved = bounds.flatMap((bound) => (bound.before === undefined ? [] : [bound.now - bound.before]));
  return moved.length === 0 ? undefined : Math.max(...moved);
}

function sitsExactly(node: PlanNode, { dependency, from }: Link, before: Moving['before']): boolean {
  const predecessor = before[from];
  const successor = before[node.index];
  if (dependency.mode !== 'exactly' || dependency.overridden || !predecessor || !successor) return false;
  return breachOf({ dependency, predecessor, successor, calendar: node.calendar }) === undefined;
}

function redated(milestone: Milestone, placement: Placement | undefined): Milestone {
  return placement === undefined ? milestone : { ...milestone, ...placement.dates };
}

import type { CalendarDate } from '../../calendar/calendar-date';
import { nthWorkday, workdaysUpTo } from '../../calendar/work-calendar';
import type { WorkCalendar } from '../../calendar/work-calendar';
import { boundsOn } from '../../schedule/bound';
import { newStart } from '../../schedule/new-start';
import type { Placement } from '../../schedule/placement';
import { placed } from '../../schedule/placement';
import type { Dates, MilestoneId } from '../../schedule/plan';
import type { PlanGraph, PlanNode } from '../../schedule/plan-graph';
import { nodeAt } from '../../schedule/plan-graph';
import type { TemplateRow } from './launch-template';
import { offsetDay } from './offset-day';

interface Placing {
  /** Of a plan whose milestones are the rows, in their order. */
  readonly graph: PlanGraph;
  /** Node indexes, predecessors first. */
  readonly order: readonly number[];
  readonly rows: readonly TemplateRow[];
  readonly t0: CalendarDate;
}

/** Dates of the rows by key. A row that follows none that has dates is left out. */
export function placeRows({ graph, order, rows, t0 }: Placing): Map<MilestoneId, Dates> {
  const dates = new Map<MilestoneId, Dates>();
  const placements: (Placement | undefined)[] = [];
  for (const index of order) {
    const row = rows[index];
    const found = row && datesOf(row, nodeAt(graph, index), { t0, placements });
    if (found === undefined) continue;
    dates.set(nodeAt(graph, index).milestone.id, found);
    placements[index] = placed(found);
  }
  return dates;
}

interface Placed {
  readonly t0: CalendarDate;
  readonly placements: readonly (Placement | undefined)[];
}

function datesOf({ place, duration }: TemplateRow, node: PlanNode, { t0, placements }: Placed): Dates | undefined {
  const { calendar } = node;
  if (place !== 'follows') return backFrom(offsetDay(place, { t0, calendar }), duration, calendar);
  const bounds = boundsOn(node, node.incoming, { before: () => undefined, now: (index) => placements[index] });
  if (bounds.length === 0) return undefined;
  // Without a place of its own it begins wherever its bounds let it.
  const start = newStart(bounds, { start: -Infinity, duration });
  return backFrom(nthWorkday(calendar, start + duration), duration, calendar);
}

function backFrom(due: CalendarDate, duration: number, calendar: WorkCalendar): Dates {
  return duration === 0 ? { due } : { start: nthWorkday(calendar, workdaysUpTo(calendar, due) - duration + 1), due };
}

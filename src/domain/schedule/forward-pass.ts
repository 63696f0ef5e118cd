import type { CalendarDate } from '../calendar/calendar-date';
import { dayNumber } from '../calendar/calendar-date';
import { workdaysUpToDay } from '../calendar/work-calendar';
import { boundEnds } from './bound-ends';
import type { EarlyTimes } from './early-times';
import { momentAt } from './early-times';
import type { Moment } from './moment';
import { countAt, finishAfter, laterMoment, startAfter } from './moment';
import { placementOf } from './placement';
import type { Milestone } from './plan';
import type { Link, PlanNode } from './plan-graph';
import type { TimedNetwork } from './timed-network';

type EarlyByNode = (EarlyTimes | undefined)[];

/** Where a bound puts the start of a milestone. */
interface EarliestStart {
  /** Working days of the milestone's calendar. */
  readonly count: number;
  /** Where a milestone without a duration stands when this bound places it. */
  readonly point: Moment;
}

/** Early times by node, predecessors first; undefined for a milestone that nothing places. */
export function forwardPass({ plan, order, linksInForce }: TimedNetwork): readonly (EarlyTimes | undefined)[] {
  const early: EarlyByNode = [];
  for (const node of order) {
    early[node.index] = datedTimes(node) ?? reckonedTimes(node, earliestStarts(node, linksInForce(node.incoming)));
  }
  return early;

  function earliestStarts(node: PlanNode, links: readonly Link[]): EarliestStart[] {
    const { notBefore, start } = node.milestone;
    return [
      ...[plan.projectStart, notBefore, start].flatMap((day) => (day === undefined ? [] : [startOn(node, day)])),
      ...links.flatMap((link) => {
        const predecessor = early[link.from];
        return predecessor === undefined ? [] : [startBehind(node, link, predecessor)];
      }),
    ];
  }
}

/** A milestone with a due date is where its dates are. */
function datedTimes({ milestone, calendar }: PlanNode): EarlyTimes | undefined {
  const placement = placementOf(milestone);
  if (placement === undefined) return undefined;
  const { startEdge, finishEdge } = placement;
  const finish = { edge: finishEdge, day: finishEdge };
  const start = startEdge < finishEdge ? { edge: startEdge, day: startEdge + 1 } : finish;
  return { start, finish, startCount: countAt(calendar, start), finishCount: countAt(calendar, finish) };
}

function startOn({ calendar }: PlanNode, date: CalendarDate): EarliestStart {
  const count = workdaysUpToDay(calendar, dayNumber(date) - 1);
  return { count, point: startAfter(calendar, count) };
}

function startBehind({ calendar, milestone }: PlanNode, { dependency }: Link, predecessor: EarlyTimes): EarliestStart {
  const ends = boundEnds(dependency.type);
  const moment = momentAt(predecessor, ends.predecessor);
  const bound = countAt(calendar, moment) + dependency.lag;
  const count = ends.successor === 'start' ? bound : bound - durationOf(milestone);
  // Without a lag a point happens with the end that places it, on a free day too.
  return { count, point: dependency.lag === 0 ? moment : finishAfter(calendar, count) };
}

function reckonedTimes({ milestone, calendar }: PlanNode, starts: readonly EarliestStart[]): EarlyTimes | undefined {
  if (milestone.duration === undefined || starts.length === 0) return undefined;
  const startCount = starts.reduce((latest, { count }) => Math.max(latest, count), -Infinity);
  const finishCount = startCount + milestone.duration;
  if (milestone.duration > 0) {
    return {
      start: startAfter(calendar, startCount),
      finish: finishAfter(calendar, finishCount),
      startCount,
      finishCount,
    };
  }
  const points = starts.filter(({ count }) => count === startCount).map(({ point }) => point);
  const point = points.reduce(laterMoment);
  return { start: point, finish: point, startCount, finishCount };
}

function durationOf({ duration = 0 }: Milestone): number {
  return duration;
}

import { nthWorkday, workdaysUpTo } from '../../calendar/work-calendar';
import { calendarOf } from '../../schedule/calendar-of';
import { computeRipple } from '../../schedule/compute-ripple';
import type { Change, Milestone, MilestoneId, Plan } from '../../schedule/plan';
import { leadsTo } from '../leads-to';
import { planAfter } from '../plan-after';
import type { AssetMove } from './change-request';
import { reworkDays } from './rework-days';

interface Reworked {
  readonly id: MilestoneId;
  readonly hours: number;
}

/**
 * New due days of assets that take more work: the hours in whole working days of their calendar. Of two that wait for
 * each other the later one sets out from where the earlier one pushes it, so that no dependency is broken by the change
 * itself. Undated, pinned and done ones stay.
 */
export function reworkMoves(plan: Plan, assets: readonly Reworked[]): Map<MilestoneId, AssetMove> {
  const before = byId(plan);
  const free = assets.filter(({ id, hours }) => hours > 0 && isFree(before.get(id)));
  const moves = new Map<MilestoneId, AssetMove>();
  const changes: Change[] = [];
  for (const level of levelsOf(plan, free)) {
    const now = byId(planAfter(plan, { changes, shifts: computeRipple(plan, changes).shifts }));
    for (const { id, hours } of level) {
      const move = moveOf(plan, { was: before.get(id), is: now.get(id) }, reworkDays(hours));
      if (!move) continue;
      moves.set(id, move);
      changes.push(changeOf(id, move));
    }
  }
  return moves;
}

/** The dates that a move gives. A due date alone leaves the start. */
export function changeOf(id: MilestoneId, { start, to }: AssetMove): Change {
  return { id, due: to, ...(start === null ? {} : { start }) };
}

function byId({ milestones }: Plan): Map<MilestoneId, Milestone> {
  return new Map(milestones.map((milestone) => [milestone.id, milestone]));
}

function isFree(milestone: Milestone | undefined): boolean {
  return milestone?.due !== undefined && !milestone.pinned && milestone.state !== 'done';
}

/** Assets with the same number of others before them cannot wait for each other, unless they go round in a circle. */
function levelsOf(plan: Plan, assets: readonly Reworked[]): (readonly Reworked[])[] {
  const ids = new Set(assets.map(({ id }) => id));
  const levels = new Map<number, Reworked[]>();
  for (const asset of assets) {
    const ahead = [...leadsTo(plan, asset.id)].filter((id) => ids.has(id)).length;
    levels.set(ahead, [...(levels.get(ahead) ?? []), asset]);
  }
  return [...levels].sort(([one], [other]) => one - other).map(([, level]) => level);
}

function moveOf(
  plan: Plan,
  { was, is }: { readonly was: Milestone | undefined; readonly is: Milestone | undefined },
  days: number,
): AssetMove | undefined {
  if (was?.due === undefined || is?.due === undefined) return undefined;
  const calendar = calendarOf(plan, was);
  const to = nthWorkday(calendar, workdaysUpTo(calendar, is.due) + days);
  const all = workdaysUpTo(calendar, to) - workdaysUpTo(calendar, was.due);
  return { from: was.due, to, days: all, start: is.start ?? null };
}

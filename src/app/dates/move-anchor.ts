import type { Launch } from '../../domain/launches/launch';
import { reanchor, type ReanchoredRow } from '../../domain/launches/templates/reanchor';
import type { Dates, MilestoneId } from '../../domain/schedule/plan';
import type { Ripple, Shift } from '../../domain/schedule/ripple';
import type { LaunchSight } from '../launches/see-launch';
import type { Job, World } from '../ports';
import { carryOut } from './carry-out';

type ReanchorJob = Extract<Job, { kind: 'reanchor' }>;

/** Moves T-0 and all that may move with it. Rules that hold no longer then are conflicts for people to settle. */
export async function moveAnchor(world: World, job: ReanchorJob): Promise<void> {
  return carryOut(world, job, ({ launch, plan, visible, today }: LaunchSight) => {
    const issue = launch.t0 === null ? undefined : visible.get(launch.t0);
    const oldT0 = issue?.dates.due;
    if (!issue || !oldT0 || issue.state === 'done' || oldT0 === job.newT0) return undefined;
    const rows = reanchor(plan, { t0: issue.id, oldT0, newT0: job.newT0 }, today);
    const shifts = shiftsOf(rows, issue.id);
    const own = shifts.find(({ id }) => id === issue.id);
    const moved = own ? [{ id: own.id, from: issue.dates, to: { start: own.to.start ?? null, due: own.to.due } }] : [];
    return { kind: 'anchor', ripple: rippleOf(launch, shifts), moved, launch };
  });
}

/** T-0 first: what follows it goes with it. */
function shiftsOf(rows: readonly ReanchoredRow[], t0: MilestoneId): Shift[] {
  const shifts = rows.flatMap((row) => (row.kind === 'kept' || isSame(row.from, row.to) ? [] : [toShift(row, t0)]));
  return [...shifts.filter(({ id }) => id === t0), ...shifts.filter(({ id }) => id !== t0)];
}

function toShift({ id, from, to, days }: Exclude<ReanchoredRow, { kind: 'kept' }>, t0: MilestoneId): Shift {
  return { id, from, to, days, via: id === t0 ? [t0] : [t0, id] };
}

function isSame(one: Dates, other: Dates): boolean {
  return one.due === other.due && one.start === other.start;
}

function rippleOf({ cycles }: Launch, shifts: readonly Shift[]): Ripple {
  const nothing = { conflicts: [], proposals: [], overridden: [], undated: [], newlyOverridden: [], healed: [] };
  return { shifts, cycles, ...nothing };
}

import type { StoredShift } from '../../domain/launches/stored-ripple';
import type { MilestoneId } from '../../domain/schedule/plan';

/** A shift as it lies in storage: of its way it holds the last step alone. */
export interface LeanShift extends Omit<StoredShift, 'via'> {
  /** The milestone before it on the way; null when there is none. */
  readonly behind: MilestoneId | null;
}

/** Whole ways in a chain of n shifts take n² ids: a few hundred would burst their page. */
export function withoutWay({ via, ...shift }: StoredShift): LeanShift {
  return { ...shift, behind: via.at(-2) ?? null };
}

/** Puts the ways together again, each on demand. The way to a shift goes on from the way to the one behind it. */
export function withWays(shifts: readonly LeanShift[]): StoredShift[] {
  const behindById = new Map(shifts.map(({ id, behind }) => [id, behind]));
  return shifts.map(({ id, from, to, days }) => ({
    ...{ id, from, to, days },
    get via() {
      return wayTo(id, behindById);
    },
  }));
}

function wayTo(id: MilestoneId, behindById: ReadonlyMap<MilestoneId, MilestoneId | null>): MilestoneId[] {
  const way: MilestoneId[] = [];
  for (let at: MilestoneId | null = id; at !== null; at = behindById.get(at) ?? null) way.push(at);
  return way.reverse();
}

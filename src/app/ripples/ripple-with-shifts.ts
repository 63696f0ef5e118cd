import type { RippleId } from '../../domain/launches/launch';
import type { StoredRipple, StoredShift } from '../../domain/launches/stored-ripple';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Store } from '../ports';

/** Shifts shown of a ripple. */
const shiftsShown = 50;

/** A ripple with what it takes to tell of it. */
export interface RippleWithShifts {
  readonly ripple: StoredRipple;
  /** Those to be shown. */
  readonly shifts: readonly StoredShift[];
  /** All of them. */
  readonly shiftById: ReadonlyMap<MilestoneId, StoredShift>;
  /** The ripple that it takes back, or whose offer it carries out. */
  readonly of: StoredRipple | null;
  /** The last one that took it back. */
  readonly undoneBy: StoredRipple | null;
}

/** @param first an issue whose own shift is shown, however many there are */
export async function withShifts(store: Store, ripple: StoredRipple, first?: MilestoneId): Promise<RippleWithShifts> {
  const [all, of, undoneBy] = await Promise.all([
    store.shiftsOf(ripple),
    rippleOrNull(store, ripple.of),
    rippleOrNull(store, ripple.undoneBy),
  ]);
  const own = all.filter(({ id }) => id === first);
  const shifts = [...own, ...all.filter(({ id }) => id !== first)].slice(0, shiftsShown);
  return { ripple, shifts, shiftById: new Map(all.map((shift) => [shift.id, shift])), of, undoneBy };
}

async function rippleOrNull(store: Store, id: RippleId | null): Promise<StoredRipple | null> {
  return id === null ? null : ((await store.ripple(id)) ?? null);
}

/** Issues by which a ripple is told. */
export function issuesOf({ ripple, shifts }: RippleWithShifts): MilestoneId[] {
  return [...shifts.map(({ id }) => id), ...ripple.cause.moved.map(({ id }) => id)];
}

/** Accounts by which ripples are told. */
export function accountsOf(ripples: readonly RippleWithShifts[]): string[] {
  const accounts = ripples.flatMap(({ ripple, undoneBy }) => [ripple.cause.by, undoneBy?.cause.by ?? null]);
  return [...new Set(accounts.filter((account) => account !== null))];
}

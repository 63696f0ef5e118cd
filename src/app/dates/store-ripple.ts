import { sameDates } from '../../domain/launches/changes-by-people';
import type { Launch, RippleId } from '../../domain/launches/launch';
import type { LinkedPlan } from '../../domain/launches/plan-of';
import { mootProposals } from '../../domain/launches/moot-proposals';
import { mootRefusals } from '../../domain/launches/moot-refusals';
import type {
  CauseKind,
  DependencyRef,
  RippleCause,
  StoredRipple,
  StoredShift,
} from '../../domain/launches/stored-ripple';
import type { KnownDates } from '../../domain/launches/tracked-milestone';
import type { Change, Dates, Dependency, MilestoneId } from '../../domain/schedule/plan';
import type { Ripple } from '../../domain/schedule/ripple';
import { Outage, type Issue, type Sighting, type World } from '../ports';
import { updateLaunch } from '../update-launch';
import { updateMilestones } from '../update-milestones';
import type { Cone } from './load-cone';

interface Found {
  /** Absent: a new name. */
  readonly id?: RippleId | undefined;
  /** ISO instant just before the issues were read. */
  readonly at: string;
  readonly launch: Launch;
  readonly cone: Cone;
  readonly issues: ReadonlyMap<MilestoneId, Issue>;
  readonly plan: LinkedPlan;
  readonly ripple: Ripple;
  readonly cause: Cause;
  /** Not null: its shifts are to be offered, not written. Absent: null. */
  readonly held?: StoredRipple['held'] | undefined;
  /** The ripple that it takes back, or whose offer it carries out. */
  readonly of?: RippleId | undefined;
  /** Written in place of the ripple's shifts. */
  readonly dates?: readonly StoredShift[] | undefined;
  readonly stayed?: number | undefined;
}

interface Cause {
  readonly kind: CauseKind;
  readonly seen: Sighting;
  readonly changes: readonly Change[];
  /** Absent: what the changes have moved. */
  readonly moved?: RippleCause['moved'] | undefined;
}

/**
 * Stores a ripple whole, with the launch marked as under way, before anything is written to Jira.
 * @returns undefined when nothing is to be done
 */
export async function storeRipple(world: World, found: Found): Promise<StoredRipple | undefined> {
  await noteStandstill(world, found);
  const stored = toStored(world, found);
  if (isEmpty(stored)) return undefined;
  await world.store.addShifts(stored.id, shiftsOf(found));
  const launch = { ...found.launch, openRipple: stored.id, cycles: cyclesAfter(found) };
  const ripples = [stored, ...(await takenBack(world, stored))];
  if ((await world.store.save({ ripples, launches: [launch] })) === 'changed-meanwhile') {
    throw new Outage(`Cannot begin a ripple in launch "${launch.id}": it was changed meanwhile`, 1);
  }
  return stored;
}

/** The ripple that is taken back by this one says so from the same moment on. */
async function takenBack({ store }: World, { id, of, cause }: StoredRipple): Promise<StoredRipple[]> {
  const undone = cause.kind === 'undo' && of !== null ? await store.ripple(of) : undefined;
  const before = undone?.cause.kind === 'undo' && undone.of !== null ? await store.ripple(undone.of) : undefined;
  return [
    ...(undone ? [{ ...undone, undoneBy: id }] : []),
    // Where taking it back is taken back, it stands again.
    ...(before && before.undoneBy === of ? [{ ...before, undoneBy: null }] : []),
  ];
}

/** What changes without any date being moved: proposals and refused dates nobody needs any more, cycles that came or went. */
async function noteStandstill({ store }: World, found: Found): Promise<void> {
  const { launch, cone, plan, ripple, cause } = found;
  const outcome = { plan, ripple: asOffered(found), changes: cause.changes };
  const moot = mootProposals(cone.reached.values(), { ...outcome, beyond: cone.bounds.values() }).filter(
    (id) => !isOffered(found, id),
  );
  await updateMilestones(store, moot, (milestone) => ({ ...milestone, proposal: null }));
  const unwanted = mootRefusals(cone.reached.values(), outcome);
  await updateMilestones(store, unwanted, (milestone) => ({ ...milestone, refusal: null }));
  const cycles = cyclesAfter({ launch, cone, ripple });
  if (ripple.shifts.length > 0 || JSON.stringify(cycles) === JSON.stringify(launch.cycles)) return;
  await updateLaunch(store, launch.id, (now) => ({ ...now, cycles }));
}

/** Of a held ripple nothing moves for now. */
function asOffered({ ripple, held = null }: Found): Ripple {
  return held === null ? ripple : { ...ripple, shifts: [], proposals: [...ripple.proposals, ...ripple.shifts] };
}

/**
 * What is accepted of an offer stays open until its date is written, since the job may have to begin anew; what is not
 * accepted yet stays open as well.
 */
function isOffered({ cause, cone, of }: Found, id: MilestoneId): boolean {
  return cause.kind === 'offer' && cone.reached.get(id)?.proposal?.rippleId === of;
}

/** Cycles elsewhere in the launch stay as they were found; those in reach have just been judged. */
function cyclesAfter({ launch, cone, ripple }: Pick<Found, 'launch' | 'cone' | 'ripple'>): Launch['cycles'] {
  const elsewhere = launch.cycles.filter((cycle) => !cycle.some((id) => cone.reached.has(id)));
  return [...elsewhere, ...ripple.cycles];
}

function isEmpty({ shiftCount, proposals, cause, newlyOverridden, healed }: StoredRipple): boolean {
  const moved = cause.moved.some(({ from, to }) => !sameDates(from, to));
  return !moved && shiftCount === 0 && proposals.length === 0 && newlyOverridden.length === 0 && healed.length === 0;
}

function toStored({ newId }: World, found: Found): StoredRipple {
  const { at, id = newId() as RippleId, launch, ripple, cause, plan } = found;
  return {
    id,
    launchId: launch.id,
    at,
    doneAt: null,
    state: 'running',
    held: found.held ?? null,
    of: found.of ?? null,
    stayed: found.stayed ?? 0,
    waitsUntil: null,
    undoneBy: null,
    declined: [],
    cause: { kind: cause.kind, by: cause.seen.by, moved: cause.moved ?? movedBy(found) },
    shiftCount: (found.dates ?? ripple.shifts).length,
    ended: 0,
    failures: [],
    // Whole ways of a long chain would not fit: nobody asks for more than the last step.
    proposals: ripple.proposals.map(({ id, to, days, via }) => ({ id, to: toKnown(to), days, via: via.slice(-2) })),
    newlyOverridden: refsOf(plan, ripple.newlyOverridden),
    healed: refsOf(plan, ripple.healed),
    version: 0,
  };
}

function movedBy({ cause, cone, issues }: Found): RippleCause['moved'] {
  return cause.changes.flatMap(({ id }) => {
    const from = (cone.reached.get(id) ?? cone.bounds.get(id))?.known;
    return from ? [{ id, from, to: issues.get(id)?.dates ?? from }] : [];
  });
}

function shiftsOf({ ripple, dates }: Found): readonly StoredShift[] {
  return (
    dates ??
    ripple.shifts.map((shift) => ({
      ...{ id: shift.id, from: toKnown(shift.from), to: toKnown(shift.to), days: shift.days },
      get via() {
        return shift.via;
      },
    }))
  );
}

function toKnown({ start, due }: Dates): KnownDates {
  return { start: start ?? null, due };
}

/** The engine names dependencies by ends and type; the records know them by their link. */
function refsOf(plan: LinkedPlan, dependencies: readonly Dependency[]): DependencyRef[] {
  const key = ({ from, to, type }: Dependency): string => `${from} ${to} ${type}`;
  const wanted = new Set(dependencies.map(key));
  return plan.dependencies
    .filter((dependency) => wanted.has(key(dependency)))
    .map(({ linkId, to }) => ({ linkId, to }));
}

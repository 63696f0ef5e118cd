import { sameDates } from '../../domain/launches/changes-by-people';
import type { RippleId } from '../../domain/launches/launch';
import type { ShiftFailure, StoredRipple, StoredShift } from '../../domain/launches/stored-ripple';
import type { MilestoneId } from '../../domain/schedule/plan';
import { inParallel } from '../in-parallel';
import type { Issue, World } from '../ports';
import { endRipple } from './end-ripple';
import { markCause } from './mark-cause';
import { markOffers } from './mark-offers';
import { markShifts } from './mark-shifts';

/** Fits one transaction with the ripple, and loses little when the app is ended in between. */
const shiftsPerMark = 20;
const writesAtOnce = 5;
/** As many as Jira gives in one answer, and whole rounds. */
const shiftsPerLook = 100;
/** ms; in this time a thousand dates are written where nothing holds them up. */
const freshFor = 30_000;
/** ms that must be left to begin another round. */
const roundNeeds = 20_000;

/**
 * Writes what is left of a stored ripple, or offers it where it is held.
 * @param fresh issues as read just before the ripple was stored; absent when it is resumed, then Jira is asked what
 * has been written already
 */
export async function finishRipple(
  world: World,
  id: RippleId,
  fresh?: ReadonlyMap<MilestoneId, Issue>,
): Promise<'done' | 'out-of-time'> {
  const ripple = await world.store.ripple(id);
  if (!ripple) throw new Error(`Cannot finish ripple "${id}": it is not stored`);
  const pending = await pendingShifts(world, ripple, fresh !== undefined);
  if (ripple.held !== null) return offer(world, ripple, { pending, known: fresh ?? new Map() });
  let sight = fresh ? { issues: fresh, at: ripple.at } : await lookAt(world, pending);
  for (let from = 0; from < pending.length; from += shiftsPerMark) {
    if (world.clock.remaining() < roundNeeds) return 'out-of-time';
    if (isOld(sight, world.clock.now())) sight = await lookAt(world, pending.slice(from, from + shiftsPerLook));
    await writeRound(world, ripple.id, { shifts: pending.slice(from, from + shiftsPerMark), issues: sight.issues });
  }
  await markCause(world, ripple);
  await endRipple(world, ripple, sight.issues);
  return 'done';
}

interface ToOffer {
  readonly pending: readonly StoredShift[];
  readonly known: ReadonlyMap<MilestoneId, Issue>;
}

/** A held ripple writes no date: each is offered at its milestone. */
async function offer(world: World, ripple: StoredRipple, { pending, known }: ToOffer): Promise<'done' | 'out-of-time'> {
  for (let from = 0; from < pending.length; from += shiftsPerMark) {
    if (world.clock.remaining() < roundNeeds) return 'out-of-time';
    await markOffers(world, ripple.id, pending.slice(from, from + shiftsPerMark));
  }
  await markCause(world, ripple);
  await endRipple(world, ripple, known);
  return 'done';
}

/** Issues as Jira showed them at that instant (ISO). */
interface Sight {
  readonly issues: ReadonlyMap<MilestoneId, Issue>;
  readonly at: string;
}

async function lookAt({ issues, clock }: World, shifts: readonly StoredShift[]): Promise<Sight> {
  const at = clock.now();
  const found = await issues.read(
    shifts.map(({ id }) => id),
    'app',
  );
  return { issues: found, at };
}

/** A long ripple, or one that Jira holds up, must not write over what people have set meanwhile. */
function isOld({ at }: Sight, now: string): boolean {
  return Date.parse(now) - Date.parse(at) > freshFor;
}

/** A milestone that carries the ripple's id has been dealt with. */
async function pendingShifts(
  { store }: World,
  ripple: StoredRipple,
  isFresh: boolean,
): Promise<readonly StoredShift[]> {
  const shifts = await store.shiftsOf(ripple);
  if (isFresh) return shifts;
  const milestones = await store.milestones(shifts.map(({ id }) => id));
  return shifts.filter(({ id }) => milestones.get(id)?.ripples.includes(ripple.id) === false);
}

interface Round {
  readonly shifts: readonly StoredShift[];
  readonly issues: ReadonlyMap<MilestoneId, Issue>;
}

/** What has been written is marked even when the round breaks off. */
async function writeRound(world: World, rippleId: RippleId, { shifts, issues }: Round): Promise<void> {
  const ended: StoredShift[] = [];
  const failures: ShiftFailure[] = [];
  try {
    await inParallel(shifts, writesAtOnce, async (shift) => {
      const failure = await writeShift(world, shift, issues.get(shift.id));
      if (failure) failures.push(failure);
      ended.push(shift);
    });
  } finally {
    await markShifts(world, rippleId, { ended, failures });
  }
}

/** @returns undefined when the issue now has the date of the shift */
async function writeShift(
  world: World,
  { id, from, to }: StoredShift,
  issue: Issue | undefined,
): Promise<ShiftFailure | undefined> {
  if (!issue) return { id, state: 'vanished', reason: null };
  if (sameDates(issue.dates, to)) return undefined;
  // A person was quicker; the event of that change brings the launch level again.
  if (!sameDates(issue.dates, from)) return { id, state: 'overtaken', reason: null };
  const outcome = await world.issues.writeDates(id, { from, to, projectKey: issue.projectKey }, 'app');
  if (outcome.kind === 'written') return undefined;
  return { id, state: outcome.kind, reason: outcome.kind === 'refused' ? outcome.reason : null };
}

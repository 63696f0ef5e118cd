import type { RippleId } from '../../domain/launches/launch';
import type { StoredRipple, StoredShift } from '../../domain/launches/stored-ripple';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import { JiraBusy, type Issue, type World } from '../ports';
import { endRipple } from './end-ripple';
import { markCause } from './mark-cause';
import { markOffers } from './mark-offers';
import { markTogether, type RippleWork } from './mark-together';
import { writeRound } from './write-round';

/** With the ripple they fill one transaction, and little has to be looked up when the app is ended in between. */
const shiftsPerMark = 24;
/** Whole rounds, as many as Jira tells about in one answer. */
const shiftsPerLook = 41 * shiftsPerMark;
/** ms; in this time a thousand dates are written where nothing holds them up. */
const freshFor = 30_000;
/** ms that must be left to begin another round. */
const roundNeeds = 20_000;

/** `later`: the rest is for another job, after so many seconds. */
export type Finished = { readonly kind: 'done' } | { readonly kind: 'later'; readonly seconds: number };

/** What was read just before the ripple was stored. */
export interface Fresh {
  readonly issues: ReadonlyMap<MilestoneId, Issue>;
  readonly milestones: ReadonlyMap<MilestoneId, TrackedMilestone>;
}

/**
 * Writes what is left of a stored ripple, or offers it where it is held.
 * @param fresh absent when it is resumed, then Jira is asked what has been written already
 */
export async function finishRipple(world: World, id: RippleId, fresh?: Fresh): Promise<Finished> {
  const ripple = await world.store.ripple(id);
  if (!ripple) throw new Error(`Cannot finish ripple "${id}": it is not stored`);
  const left = secondsUntil(ripple.waitsUntil, world.clock.now());
  if (left > 0) return { kind: 'later', seconds: left };
  const todo = await loadTodo(world, ripple, fresh);
  try {
    return await (ripple.held === null ? writeAll(world, todo) : offerAll(world, todo));
  } catch (failure) {
    if (failure instanceof JiraBusy) return waitForJira(world, todo, failure.retryAfter);
    throw failure;
  }
}

interface Todo extends RippleWork {
  readonly pending: readonly StoredShift[];
  /** Issues as Jira showed them at `at` (ISO), those of the first `until` pending shifts among them. */
  sight: { readonly issues: ReadonlyMap<MilestoneId, Issue>; readonly at: string; readonly until: number };
  /** What is known of other issues as well, however old. */
  readonly known: ReadonlyMap<MilestoneId, Issue>;
}

/** A milestone that carries the ripple's id has been dealt with. */
async function loadTodo({ store }: World, ripple: StoredRipple, fresh: Fresh | undefined): Promise<Todo> {
  const shifts = await store.shiftsOf(ripple);
  if (fresh) {
    const sight = { issues: fresh.issues, at: ripple.at, until: shifts.length };
    return { ripple, pending: shifts, records: new Map(fresh.milestones), sight, known: fresh.issues };
  }
  const records = new Map(await store.milestones(shifts.map(({ id }) => id)));
  const pending = shifts.filter(({ id }) => records.get(id)?.ripples.includes(ripple.id) === false);
  return { ripple, pending, records, sight: { issues: new Map(), at: ripple.at, until: 0 }, known: new Map() };
}

async function writeAll(world: World, todo: Todo): Promise<Finished> {
  const { pending } = todo;
  let wait = 0;
  for (let from = 0; from < pending.length; from += shiftsPerMark) {
    if (world.clock.remaining() < roundNeeds) return { kind: 'later', seconds: 0 };
    await lookAhead(world, todo, from);
    const shifts = pending.slice(from, from + shiftsPerMark);
    wait = Math.max(wait, await writeRound(world, todo, { shifts, issues: todo.sight.issues }));
  }
  // All that Jira takes now is written; what is left is of issues that too much was written to.
  if (wait > 0) return waitForJira(world, todo, wait);
  return end(world, todo);
}

/** A held ripple writes no date: each is offered at its milestone. */
async function offerAll(world: World, todo: Todo): Promise<Finished> {
  const { pending } = todo;
  for (let from = 0; from < pending.length; from += shiftsPerMark) {
    if (world.clock.remaining() < roundNeeds) return { kind: 'later', seconds: 0 };
    await markOffers(world, todo, pending.slice(from, from + shiftsPerMark));
  }
  return end(world, todo);
}

async function end(world: World, { ripple, records, known }: Todo): Promise<Finished> {
  await markCause(world, ripple, records);
  await endRipple(world, ripple, known);
  return { kind: 'done' };
}

/** A long ripple, or one that Jira holds up, must not write over what people have set meanwhile. */
async function lookAhead({ issues, clock }: World, todo: Todo, from: number): Promise<void> {
  const now = clock.now();
  const isFresh = Date.parse(now) - Date.parse(todo.sight.at) <= freshFor;
  if (isFresh && from < todo.sight.until) return;
  const until = from + shiftsPerLook;
  const ids = todo.pending.slice(from, until).map(({ id }) => id);
  todo.sight = { issues: await issues.read(ids, 'app'), at: now, until };
}

/** Kept with the ripple, so that nobody asks Jira sooner and people are told until when. */
async function waitForJira({ store, clock }: World, todo: Todo, seconds: number): Promise<Finished> {
  const waitsUntil = new Date(Date.parse(clock.now()) + seconds * 1000).toISOString();
  await markTogether(store, todo, {
    ids: [],
    ripple: (ripple) => ({ ...ripple, waitsUntil }),
    milestone: (milestone) => milestone,
  });
  return { kind: 'later', seconds };
}

function secondsUntil(instant: string | null, now: string): number {
  return instant === null ? 0 : Math.max(0, Math.ceil((Date.parse(instant) - Date.parse(now)) / 1000));
}

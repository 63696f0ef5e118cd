import { changesByPeople } from '../../domain/launches/changes-by-people';
import type { Launch } from '../../domain/launches/launch';
import { planOf } from '../../domain/launches/plan-of';
import { dialOf } from '../../domain/launches/dial-of';
import { notWaitingYet } from '../../domain/launches/offers/not-waiting-yet';
import { ripplePrint } from '../../domain/launches/ripple-print';
import { heldRipple, rippleUnderDial, type DialledRipple } from '../../domain/launches/ripple-under-dial';
import type { CauseKind, StoredRipple } from '../../domain/launches/stored-ripple';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { Change, MilestoneId } from '../../domain/schedule/plan';
import { retakeOutlook } from '../launches/retake-outlook';
import { Outage, type Issue, type Job, type World } from '../ports';
import { workCalendars } from '../settings/work-calendars';
import { beginWork } from './begin-work';
import { changedBefore } from './changed-before';
import { finishRipple } from './finish-ripple';
import { giveBack } from './give-back';
import { loadCone, type Cone } from './load-cone';
import { noteStates } from './note-states';
import { storeRipple } from './store-ripple';

type SettleJob = Extract<Job, { kind: 'settle' | 'judge' }>;

/**
 * Brings a launch level after dates, dependencies or states changed: finds what people changed, lets the engine say
 * what follows, stores that, writes it. Can be ended and repeated at any point; a repetition finds nothing to do.
 */
export async function settle(world: World, job: SettleJob): Promise<void> {
  const launch = await beginWork(world, job);
  if (!launch) return;
  if (job.kind === 'settle') await giveBack(world, job);
  const { stored, issues, milestones } = await findRipple(world, launch, job);
  const finished = stored && (await finishRipple(world, stored.id, { issues, milestones }));
  if (finished?.kind === 'later') return world.jobs.push([job], finished.seconds);
  // Only now: ended before, it must be judged again.
  if (job.kind === 'judge') await noteStates(world.store, job.issueIds, issues);
  await retakeOutlook(world, launch.id, stored ? { known: issues } : { known: issues, since: job.seen.at });
}

interface FoundRipple {
  /** Absent: nothing follows. */
  readonly stored?: StoredRipple | undefined;
  /** As read just now, so that neither the first pass of writes nor the outlook need read again. */
  readonly issues: ReadonlyMap<MilestoneId, Issue>;
  /** What is kept of them, likewise. */
  readonly milestones: ReadonlyMap<MilestoneId, TrackedMilestone>;
}

async function findRipple(world: World, launch: Launch, job: SettleJob): Promise<FoundRipple> {
  const { cone, at, issues, byPeople } = await lookFrom(world, job);
  const changes = [...byPeople, ...visits(job, cone, byPeople)];
  const milestones = cone.reached;
  if (changes.length === 0) return { issues, milestones };
  const settings = await world.settings.read();
  const plan = planOf({
    milestones: [...cone.reached.values(), ...cone.bounds.values()],
    facts: issues,
    calendars: workCalendars(settings),
    // What the app cannot read in Jira any more has no date: it neither moves nor bounds.
    dates: ({ id, known }) => (cone.reached.has(id) && !issues.has(id) ? { start: null, due: null } : known),
  });
  const full = rippleUnderDial(plan, changes, dialOf(launch, settings));
  const dialled = byPeople.length > 0 ? full : ofNews(full, cone);
  const held = isAsShown(world, job, dialled) ? dialled.held : 'changed';
  const ripple = held === 'changed' ? heldRipple(plan, changes, dialled.ripple) : dialled.ripple;
  const cause = { kind: causeOf(job, byPeople), seen: job.seen, changes };
  const stored = await storeRipple(world, {
    at,
    launch: await freshLaunch(world, launch),
    cone,
    issues,
    plan,
    ripple,
    held,
    cause,
  });
  return { stored, issues, milestones };
}

interface Look {
  readonly cone: Cone;
  /** ISO instant just before the issues were read. */
  readonly at: string;
  readonly issues: ReadonlyMap<MilestoneId, Issue>;
  readonly byPeople: readonly Change[];
}

async function lookFrom(world: World, job: SettleJob, roots = job.issueIds): Promise<Look> {
  const cone = await loadCone(world.store, roots);
  const at = world.clock.now();
  const issues = await world.issues.read([...cone.reached.keys()], 'app');
  const byPeople = changesByPeople(cone.reached.values(), issues);
  const changed = byPeople.flatMap(({ id }) => cone.reached.get(id) ?? []);
  // Who was shown what follows was shown it without them.
  const before = job.kind === 'settle' && job.shown !== undefined ? [] : await changedBefore(world, changed);
  const unseen = before.filter((id) => !cone.reached.has(id));
  return unseen.length === 0 ? { cone, at, issues, byPeople } : lookFrom(world, job, [...roots, ...unseen]);
}

/** No date has changed: what waits for an answer since before goes on waiting. */
function ofNews({ ripple, held }: DialledRipple, { reached }: Cone): DialledRipple {
  const news = notWaitingYet(ripple, reached);
  return { ripple: news.ripple, held: news.mustWait ? 'dial' : held };
}

/** Whoever moved a date after having seen what follows gets that and nothing else: another ripple is only offered. */
function isAsShown({ digest }: World, job: SettleJob, { ripple, held }: DialledRipple): boolean {
  const shown = job.kind === 'settle' ? job.shown : undefined;
  if (shown === undefined || ripple.shifts.length === 0) return true;
  return digest(ripplePrint(ripple, { isHeld: held !== null })) === shown;
}

/** Finishing an earlier ripple has changed the launch since it was read; or another launch has taken it in. */
async function freshLaunch({ store }: World, launch: Launch): Promise<Launch> {
  const fresh = (await store.launch(launch.id)) ?? launch;
  if (fresh.joined !== null) throw new Outage(`Cannot begin a ripple in launch "${launch.id}": it has been joined`, 1);
  return fresh;
}

/** "Judge again": the predecessors are named as changed, to the dates they have, so that the engine visits their successors. */
function visits(job: SettleJob, cone: Cone, byPeople: readonly Change[]): Change[] {
  if (job.kind !== 'judge') return [];
  const changed = new Set(byPeople.map(({ id }) => id));
  const judged = job.issueIds.flatMap((id) => cone.reached.get(id)?.gatedBy.map(({ from }) => from) ?? []);
  return [...new Set(judged)].filter((id) => !changed.has(id)).map((id) => ({ id }));
}

function causeOf(job: SettleJob, byPeople: readonly Change[]): CauseKind {
  if (byPeople.length > 0) return 'date';
  return job.kind === 'judge' ? job.cause : 'date';
}

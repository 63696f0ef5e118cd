import type { RippleId } from '../../domain/launches/launch';
import type { Ripple } from '../../domain/schedule/ripple';
import { retakeOutlook } from '../launches/retake-outlook';
import { sightOf, type LaunchSight } from '../launches/see-launch';
import { changesByPeople } from '../../domain/launches/changes-by-people';
import type { Launch } from '../../domain/launches/launch';
import type { CauseKind, RippleCause, StoredShift } from '../../domain/launches/stored-ripple';
import { Outage, type Job, type World } from '../ports';
import { beginWork } from './begin-work';
import { finishRipple } from './finish-ripple';
import { settle } from './settle';
import { storeRipple } from './store-ripple';

type AgreedJob = Extract<Job, { kind: 'reanchor' | 'level-calendar' | 'undo' | 'take-offer' }>;

/** What a person has agreed to. */
export interface Agreed {
  readonly kind: CauseKind;
  readonly ripple: Ripple;
  readonly moved: RippleCause['moved'];
  /** The ripple that it takes back, or whose offer it carries out. Taken back, that one says by which. */
  readonly of?: RippleId | undefined;
  /** Dates to be written in place of the ripple's shifts: one may take a due date away. They count as given by a person. */
  readonly dates?: readonly StoredShift[] | undefined;
  /** Of the ripple that it takes back, dates that stay. */
  readonly stayed?: number | undefined;
  /** The launch as it is to be saved with the ripple. */
  readonly launch: Launch;
}

/**
 * Carries out what a person has agreed to: reckons it over the whole launch, stores it as a ripple, writes it. The ripple
 * has a name of the job's: done twice, it is written once.
 * @param reckon undefined when nothing is to be done any more
 */
export async function carryOut(
  world: World,
  job: AgreedJob,
  reckon: (sight: LaunchSight) => Promise<Agreed | undefined> | Agreed | undefined,
): Promise<void> {
  const launch = await beginWork(world, job);
  if (!launch) return;
  const id = nameOf(world, job);
  if (await world.store.ripple(id)) return retakeOutlook(world, launch.id);
  const at = world.clock.now();
  const sight = await levelSight(world, job);
  const agreed = sight && (await reckon(sight));
  if (!sight || !agreed) return;
  const { plan, milestones, visible: issues } = sight;
  const { kind, moved, of, ripple, dates, stayed } = agreed;
  const cone = { reached: milestones, bounds: new Map() };
  const changes = (dates ?? []).map((date) => ({ id: date.id, ...date.to }));
  const cause = { kind, seen: job.seen, changes, moved };
  const stored = await storeRipple(world, {
    ...{ at, id, launch: agreed.launch, cone, issues, plan, ripple, cause, of, dates, stayed },
  });
  const finished = stored && (await finishRipple(world, id, { issues, milestones }));
  if (finished?.kind === 'later') return world.jobs.push([job], finished.seconds);
  await retakeOutlook(world, launch.id, { known: issues });
}

/** The ripple as which it is carried out. */
export function nameOf({ digest }: Pick<World, 'digest'>, job: AgreedJob): RippleId {
  const what = [job.kind, job.launchId, ...whatOf(job), job.seen.at, job.seen.by ?? ''];
  return digest(what.join('\n')).slice(0, 32) as RippleId;
}

function whatOf(job: AgreedJob): readonly string[] {
  switch (job.kind) {
    case 'reanchor':
      return [job.newT0];
    case 'level-calendar':
      return [''];
    case 'undo':
      return [job.rippleId, String(job.withCause), ...job.issueIds];
    case 'take-offer':
      return [job.rippleId, ...job.issueIds];
  }
}

/** The whole launch as the app sees it, once all that people have changed is taken in. */
async function levelSight(world: World, job: AgreedJob): Promise<LaunchSight | undefined> {
  const sight = await freshSight(world, job);
  const changed = changesByPeople(sight.milestones.values(), sight.visible).map(({ id }) => id);
  if (changed.length === 0) return sight;
  await settle(world, {
    kind: 'settle',
    launchId: job.launchId,
    issueIds: changed,
    seen: { by: null, at: job.seen.at },
  });
  const again = await freshSight(world, job);
  if (again.launch.openRipple === null) return again;
  await world.jobs.push([job]);
  return undefined;
}

async function freshSight(world: World, { launchId }: AgreedJob): Promise<LaunchSight> {
  const launch = await world.store.launch(launchId);
  if (launch?.state !== 'active' || launch.joined !== null)
    throw new Outage(`Cannot go on with launch "${launchId}": it has just been changed`, 1);
  return sightOf(world, launch, 'app');
}

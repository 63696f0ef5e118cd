import { changesByPeople } from '../../domain/launches/changes-by-people';
import type { LaunchId } from '../../domain/launches/launch';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import { noteStates } from '../dates/note-states';
import { Outage, type GatesLink, type Issue, type World } from '../ports';
import { tellGates } from '../gates/tell-gates';
import { doSignals } from '../signals/do-signals';
import { takeOver } from '../signals/take-over';
import { updateMilestones } from '../update-milestones';
import { levelQuietly } from './agreed/level-quietly';
import { dropLink } from './drop-link';
import { isKnownLink } from './is-known-link';
import { launchInCharge } from './launch-in-charge';
import { retakeOutlook } from './retake-outlook';
import { takeInLinksOf } from './take-in-link';

/** Events may have been lost: compares the plan with Jira's links and dates, and sets off what is missing. */
export async function reconcileLaunch(world: World, launchId: LaunchId): Promise<void> {
  const launch = await launchInCharge(world.store, launchId);
  // What is archived is left alone.
  if (launch?.state !== 'active') return;
  const milestones = await world.store.milestonesOf(launchId);
  // Never looked at, it has just come about; to note it as empty would keep it out of lists for an hour.
  if (milestones.length === 0 && launch.id === launchId && launch.outlook === null)
    throw new Outage(`Cannot look at launch "${launchId}": its milestones are not listed yet`, 2);
  const ids = milestones.map(({ id }) => id);
  const links = await world.issues.linksOf(ids, 'app');
  const facts = await world.issues.read(ids, 'app');
  await dropMissing(world, milestones, { links, readable: new Set(facts.keys()) });
  const seen = { by: null, at: world.clock.now() };
  await takeInLinksOf(world, await successorsOfUnknown(world, milestones, links), seen);
  const changed = changesByPeople(milestones, facts).map(({ id }) => id);
  if (launch.id !== launchId) return handOver(world, milestones, { from: launchId, to: launch.id });
  // Done here and not as jobs of their own: what one schedule sets off may only push to the queue so often.
  if (milestones.some(hasToDoWithGates))
    await tellGates(world, { kind: 'tell-gates', launchId: launch.id, issueIds: null });
  await levelQuietly(world, launch, { milestones, issues: facts });
  const judged = await changedStates(world.store, milestones, facts);
  if (changed.length + judged.length === 0 && launch.openRipple === null) {
    await retakeOutlook(world, launch.id, { known: facts });
    return doSignals(world, { launchId: launch.id, rippleId: null }, facts);
  }
  await world.jobs.push([
    { kind: 'settle', launchId: launch.id, issueIds: changed, seen },
    ...(judged.length > 0
      ? [{ kind: 'judge', cause: 'status', launchId: launch.id, issueIds: judged, seen } as const]
      : []),
    { kind: 'signals', launchId: launch.id, rippleId: null },
  ]);
}

/** Milestones whose status means something else than when they were last judged. The listing may be older than that. */
async function changedStates(
  store: World['store'],
  milestones: readonly TrackedMilestone[],
  facts: ReadonlyMap<MilestoneId, Issue>,
): Promise<MilestoneId[]> {
  const isOther = ({ id, judgedAs }: TrackedMilestone): boolean =>
    facts.has(id) && judgedAs !== (facts.get(id)?.state ?? null);
  const listed = milestones.filter(isOther).map(({ id }) => id);
  if (listed.length === 0) return [];
  const other = [...(await store.milestones(listed)).values()].filter(isOther);
  // Of what was never judged nothing tells that it changed.
  await noteStates(store, idsOf(other.filter(({ judgedAs }) => judgedAs === null)), facts);
  return idsOf(other.filter(({ judgedAs }) => judgedAs !== null));
}

function idsOf(milestones: readonly TrackedMilestone[]): MilestoneId[] {
  return milestones.map(({ id }) => id);
}

function hasToDoWithGates({ hasGate, gatesBefore }: TrackedMilestone): boolean {
  return hasGate || gatesBefore.length > 0;
}

/** Milestones of a launch that has been taken in are listed under the one in charge from now on, which looks at them next. */
async function handOver(
  world: World,
  milestones: readonly TrackedMilestone[],
  { from, to: launchId }: { readonly from: LaunchId; readonly to: LaunchId },
): Promise<void> {
  const { store, jobs } = world;
  await takeOver(world, from, launchId);
  const ids = milestones.map(({ id }) => id);
  await updateMilestones(store, ids, (milestone) => ({ ...milestone, launchId }));
  if (ids.length > 0) await jobs.push([{ kind: 'reconcile', launchId }]);
}

/** A link is only known to be gone where the app can read both issues. */
async function dropMissing(
  world: World,
  milestones: readonly TrackedMilestone[],
  { links, readable }: { links: readonly GatesLink[]; readable: ReadonlySet<MilestoneId> },
): Promise<void> {
  const present = new Set(links.map(({ linkId }) => linkId));
  for (const { id, gatedBy } of milestones) {
    const gone = gatedBy.filter(({ linkId, from }) => !present.has(linkId) && readable.has(id) && readable.has(from));
    for (const { linkId, from } of gone) await dropLink(world, linkId, [from, id]);
  }
}

/**
 * Of links that one end or both do not know. An end may be in another launch, or in none yet. The listing lags behind: only
 * a record that was read by its key tells that a link is unknown, else what was just adopted would move dates.
 */
async function successorsOfUnknown(
  { store }: World,
  milestones: readonly TrackedMilestone[],
  links: readonly GatesLink[],
): Promise<MilestoneId[]> {
  const listed = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  const doubtful = links.filter((link) => !isKnownLink(listed, link));
  const read = await store.milestones([...new Set(doubtful.flatMap(({ from, to }) => [from, to]))]);
  return [...new Set(doubtful.filter((link) => !isKnownLink(read, link)).map(({ to }) => to))];
}

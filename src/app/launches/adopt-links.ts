import { connectedGroups } from '../../domain/launches/connected-groups';
import type { Launch, LaunchId } from '../../domain/launches/launch';
import { plainTerms, type DependencyTerms, type TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import { plannedTerms } from '../creation/planned-terms';
import { Outage, type GatesLink, type Issue, type VersionedIssue, type World } from '../ports';
import { updateKnown } from '../update-milestones';
import { byRank } from './by-rank';
import { isKnownLink } from './is-known-link';
import { joinLaunch } from './join-launch';
import { launchInCharge } from './launch-in-charge';
import { newLaunch } from './new-launch';

export interface Adopted {
  /** Links that were new. */
  readonly fresh: readonly GatesLink[];
  /** Launches of the milestones at their ends, as they were found or made: another one may have taken them in since. */
  readonly launchIds: ReadonlySet<LaunchId>;
}

/**
 * Takes issue links into the plan: their issues become milestones of one launch per group. Launches that a link ties
 * together become one. Known links keep their terms unless terms are given; new ones have those of the creation that draws
 * them. Doing it twice changes nothing.
 */
export async function adoptLinks(world: World, links: readonly GatesLink[], terms?: DependencyTerms): Promise<Adopted> {
  const usable = links.filter(({ from, to }) => from !== to);
  const ids = [...new Set(usable.flatMap(({ from, to }) => [from, to]))];
  const before = await world.store.milestones(ids);
  const fresh = usable.filter((link) => !isKnownLink(before, link));
  if (fresh.length === 0 && !terms) return { fresh, launchIds: launchIdsOf(before) };
  const issues = await world.issues.readVersioned(
    ids.filter((id) => !before.has(id)),
    'app',
  );
  const known = new Map(before);
  for (const group of connectedGroups(usable))
    for (const added of await adoptGroup(world, { group, before, issues })) known.set(added.id, added);
  const planned = terms ? new Map<string, DependencyTerms>() : await plannedTerms(world, before, fresh);
  const termsOf = ({ linkId }: GatesLink): DependencyTerms | undefined => terms ?? planned.get(linkId);
  const replace = terms !== undefined;
  const linksById = linksByEnd(usable);
  const link = (milestone: TrackedMilestone): TrackedMilestone =>
    withLinks(milestone, linksById.get(milestone.id) ?? [], { termsOf, replace });
  await updateKnown(world.store, { ids, known }, link);
  return { fresh, launchIds: launchIdsOf(known) };
}

function launchIdsOf(milestones: ReadonlyMap<MilestoneId, TrackedMilestone>): Set<LaunchId> {
  return new Set([...milestones.values()].map(({ launchId }) => launchId));
}

interface Group {
  readonly group: readonly MilestoneId[];
  readonly before: ReadonlyMap<MilestoneId, TrackedMilestone>;
  readonly issues: ReadonlyMap<MilestoneId, VersionedIssue>;
}

/**
 * The group's launch is the first one found in it that lasts, which takes the others in, or a new one.
 * @returns the milestones that are new in it, as stored
 */
async function adoptGroup(world: World, { group, before, issues }: Group): Promise<TrackedMilestone[]> {
  const launches = await launchesOf(world, group, before);
  const [first, ...others] = launches.filter(({ state }) => state !== 'removed');
  for (const other of others) if (first) await joinLaunch(world, other, first.id);
  const launch =
    first ??
    (await newLaunch(
      world,
      group.flatMap((id) => issues.get(id) ?? []),
    ));
  const removed = new Set(launches.filter(({ state }) => state === 'removed').map(({ id }) => id));
  const stranded = group.flatMap((id) => before.get(id) ?? []).filter(({ launchId }) => removed.has(launchId));
  const missing = group.filter((id) => !before.has(id));
  return createMilestones(world, launch, [
    ...missing.map((id) => newMilestone(id, launch.id, issues.get(id))),
    ...stranded.map((milestone) => ({ ...milestone, launchId: launch.id, row: null })),
  ]);
}

async function launchesOf(
  { store }: World,
  group: readonly MilestoneId[],
  before: ReadonlyMap<MilestoneId, TrackedMilestone>,
): Promise<Launch[]> {
  const named = new Set(group.flatMap((id) => before.get(id)?.launchId ?? []));
  const launches = await Promise.all([...named].map((id) => launchInCharge(store, id)));
  const inCharge = new Map(launches.flatMap((launch) => (launch ? [[launch.id, launch] as const] : [])));
  return [...inCharge.values()].sort(byRank);
}

/** As many as fit one transaction together with their launch. */
const milestonesPerSave = 24;

/** A new launch is stored with its first milestones, so that breaking off leaves none without. */
async function createMilestones(
  { store }: World,
  launch: Launch,
  milestones: readonly TrackedMilestone[],
): Promise<TrackedMilestone[]> {
  for (let from = 0; from < milestones.length; from += milestonesPerSave) {
    const launches = from === 0 && launch.version === 0 ? [launch] : [];
    const some = milestones.slice(from, from + milestonesPerSave);
    // Somebody else has created one of them: the next try finds it.
    if ((await store.save({ launches, milestones: some })) === 'changed-meanwhile')
      throw new Outage(`Cannot add milestones to launch "${launch.id}": one of them has just been added`, 1);
  }
  return milestones.map((milestone) => ({ ...milestone, version: milestone.version + 1 }));
}

/** An issue the app cannot read is kept without dates: it shows as undated until the app may see it. */
function newMilestone(id: MilestoneId, launchId: LaunchId, issue: Issue | undefined): TrackedMilestone {
  return {
    id,
    launchId,
    known: issue?.dates ?? { start: null, due: null },
    judgedAs: issue?.state ?? null,
    pinned: false,
    gatedBy: [],
    gates: [],
    ripples: [],
    proposal: null,
    refusal: null,
    hasGate: false,
    gatesBefore: [],
    row: null,
    version: 0,
  };
}

interface Settled {
  readonly termsOf: (link: GatesLink) => DependencyTerms | undefined;
  /** Known links get these terms as well. */
  readonly replace: boolean;
}

function linksByEnd(links: readonly GatesLink[]): ReadonlyMap<MilestoneId, readonly GatesLink[]> {
  const byEnd = new Map<MilestoneId, GatesLink[]>();
  for (const link of links) {
    for (const end of [link.from, link.to]) {
      const at = byEnd.get(end);
      if (at) at.push(link);
      else byEnd.set(end, [link]);
    }
  }
  return byEnd;
}

function withLinks(
  milestone: TrackedMilestone,
  links: readonly GatesLink[],
  { termsOf, replace }: Settled,
): TrackedMilestone {
  const gates = new Set(milestone.gates);
  const gatedBy = new Map(milestone.gatedBy.map((dependency) => [dependency.linkId, dependency]));
  for (const link of links) {
    const { linkId, from, to } = link;
    if (from === milestone.id) gates.add(to);
    if (to !== milestone.id || (gatedBy.has(linkId) && !replace)) continue;
    gatedBy.set(linkId, { ...(termsOf(link) ?? plainTerms), linkId, from, overridden: false, settled: null });
  }
  return { ...milestone, gates: [...gates], gatedBy: [...gatedBy.values()] };
}

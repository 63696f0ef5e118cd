import type { LaunchId } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { DependencyTerms } from '../../domain/launches/tracked-milestone';
import type { GatesLink, Job, Sighting, World } from '../ports';
import { adoptLinks } from './adopt-links';
import { launchInCharge } from './launch-in-charge';

/** A link drawn in Jira: the event does not say which end gates which, so both issues are asked. */
export async function takeInLinksOf(world: World, issueIds: readonly MilestoneId[], seen: Sighting): Promise<void> {
  const links = await world.issues.linksOf(issueIds, 'app');
  const fresh = new Set((await adoptLinks(world, links)).fresh);
  const asked = new Set(issueIds);
  // A link between the very issues asked for is judged even when it is known: the first try may have been ended
  // between the two steps.
  const judged = links.filter((link) => fresh.has(link) || (asked.has(link.from) && asked.has(link.to)));
  await judgeSuccessors(world, judged, seen);
}

/** A link whose terms a person has just settled. */
export async function takeInLink(
  world: World,
  { link, terms, seen }: { link: GatesLink; terms: DependencyTerms; seen: Sighting },
): Promise<void> {
  await adoptLinks(world, [link], terms);
  await judgeSuccessors(world, [link], seen);
}

async function judgeSuccessors(world: World, links: readonly GatesLink[], seen: Sighting): Promise<void> {
  const successors = await world.store.milestones([...new Set(links.map(({ to }) => to))]);
  const gated = new Set<LaunchId>();
  for (const { id, launchId } of successors.values()) {
    const launch = await launchInCharge(world.store, launchId);
    if (launch)
      await world.jobs.push([{ kind: 'judge', launchId: launch.id, issueIds: [id], cause: 'dependency', seen }]);
    if (launch?.outlook && launch.outlook.gates.all > 0) gated.add(launch.id);
  }
  // Other gates lie before what now waits.
  const told = [...gated].map((launchId): Job => ({ kind: 'tell-gates', launchId, issueIds: null }));
  if (told.length > 0) await world.jobs.push(told);
}

import type { Creation, CreationId } from '../../domain/launches/creation';
import type { DependencyTerms, TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { GatesLink, World } from '../ports';

/**
 * Terms of links that a creation is drawing, by link: Jira's event may tell of one before the creation can settle them,
 * and plain terms would move dates.
 */
export async function plannedTerms(
  { launches }: Pick<World, 'launches'>,
  milestones: ReadonlyMap<MilestoneId, TrackedMilestone>,
  links: readonly GatesLink[],
): Promise<ReadonlyMap<string, DependencyTerms>> {
  const launchIdOf = ({ from, to }: GatesLink) => {
    const [one, other] = [milestones.get(from), milestones.get(to)];
    // Only what a creation has made carries a row.
    return one?.row && other?.row && one.launchId === other.launchId ? one.launchId : undefined;
  };
  const ids = [...new Set(links.flatMap((link) => launchIdOf(link) ?? []))];
  const creations = await Promise.all(ids.map((id) => launches.creation(id as string as CreationId)));
  const running = creations.filter((creation) => creation?.state === 'running');
  const planned = new Map(running.flatMap((creation) => (creation ? termsByEnds(creation) : [])));
  return new Map(
    links.flatMap((link) => {
      const terms = planned.get(`${link.from} ${link.to}`);
      return terms ? [[link.linkId, terms] as const] : [];
    }),
  );
}

function termsByEnds({ rows, links }: Creation): (readonly [string, DependencyTerms])[] {
  const idByKey = new Map(rows.map(({ key, issueId }) => [key, issueId]));
  return links.flatMap(({ from, to, type, lag, mode, maxLag }) => {
    const [one, other] = [idByKey.get(from), idByKey.get(to)];
    return one && other ? [[`${one} ${other}`, { type, lag, mode, maxLag }] as const] : [];
  });
}

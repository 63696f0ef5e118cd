import type { MilestoneId } from '../../domain/schedule/plan';
import type { GatesLink, World } from '../ports';

/** Links of type Gates both ends of which are among these issues, as the viewer sees them. */
export async function linksAmong(
  { issues }: Pick<World, 'issues'>,
  ids: readonly MilestoneId[],
): Promise<readonly GatesLink[]> {
  const among = new Set(ids);
  const links = ids.length > 0 ? await issues.linksOf(ids, 'viewer') : [];
  return links.filter(({ from, to }) => among.has(from) && among.has(to));
}

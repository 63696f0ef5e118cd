import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { GatesLink } from '../ports';

/** Both ends must know a link: the successor its terms, the predecessor whom to reach. */
export function isKnownLink(
  milestones: ReadonlyMap<MilestoneId, TrackedMilestone>,
  { linkId, to, from }: GatesLink,
): boolean {
  const known = milestones.get(to)?.gatedBy.some((dependency) => dependency.linkId === linkId) ?? false;
  return known && (milestones.get(from)?.gates.includes(to) ?? false);
}

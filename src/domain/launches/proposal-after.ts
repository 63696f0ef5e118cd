import { sameDates } from './changes-by-people';
import type { KnownDates, TrackedMilestone } from './tracked-milestone';

/** What is still proposed once a milestone has these dates: nothing, where they are what was proposed. */
export function proposalAfter(
  { proposal }: Pick<TrackedMilestone, 'proposal'>,
  dates: KnownDates,
): TrackedMilestone['proposal'] {
  return proposal && sameDates(proposal.to, dates) ? null : proposal;
}

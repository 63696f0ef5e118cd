import type { StoredProposal, StoredRipple } from './stored-ripple';
import type { OpenProposal } from './tracked-milestone';

/** What waits for an answer at the milestone of this proposal, or of this shift of a held ripple. */
export function openProposal(
  { id, cause }: Pick<StoredRipple, 'id' | 'cause'>,
  { to, days }: Pick<StoredProposal, 'to' | 'days'>,
): OpenProposal {
  return { rippleId: id, to, days, by: cause.kind === 'conflict' ? cause.by : null };
}

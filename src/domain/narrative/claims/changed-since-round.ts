import type { Claim, ClaimSheet } from '../claim';

/** What is to be read before signing: all of it while no round has been closed. */
export function changedSinceRound({ changedIn }: Pick<Claim, 'changedIn'>, { rounds }: Pick<ClaimSheet, 'rounds'>) {
  const closed = rounds.flatMap((round) => round.closed?.inVersion ?? []);
  return closed.length === 0 || changedIn > Math.max(...closed);
}

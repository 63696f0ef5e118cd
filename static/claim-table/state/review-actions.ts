import type { ClaimAction } from '../../../src/contract/claim-table';
import type { Round } from '../../../src/domain/narrative/claim';
import { callClaims } from '../call-claims';
import { actOnSheet } from './act-on-sheet';
import type { ClaimStore } from './claim-store';

/** What can be done to the review of an issue's claims. The answer says how it went. */
export interface ReviewActions {
  readonly setDates: (issueId: string, closes: [string | null, string | null]) => Promise<ClaimAction>;
  /** @param round the review that is meant */
  readonly turn: (issueId: string, turn: 'close' | 'reopen', round: Round) => Promise<ClaimAction>;
  /** @param fingerprint of what was read */
  readonly sign: (issueId: string, fingerprint: string) => Promise<ClaimAction>;
  readonly withdraw: (issueId: string) => Promise<ClaimAction>;
}

export function createReviewActions(store: ClaimStore): ReviewActions {
  const act = (issueId: string, send: () => Promise<ClaimAction>, text: string) =>
    actOnSheet(store, { issueId, send, done: { text, undo: null } });
  return {
    setDates: (issueId, closes) => act(issueId, () => callClaims('claims.dates', { issueId, closes }), 'Dates saved'),
    turn: async (issueId, turn, round) => {
      const text = turn === 'close' ? `Review ${round} closed` : `Review ${round} opened again`;
      const reply = await act(issueId, () => callClaims('claims.round', { issueId, turn, round }), text);
      // What counts as changed since the last review is another thing now, for every claim.
      if (reply.kind === 'done') await store.load();
      return reply;
    },
    sign: (issueId, fingerprint) => act(issueId, () => callClaims('claims.sign', { issueId, fingerprint }), 'Signed'),
    withdraw: (issueId) => act(issueId, () => callClaims('claims.withdraw', { issueId }), 'Signature withdrawn'),
  };
}

import type { ClaimView } from '../../src/contract/claim-table';
import type { ClaimMessage } from './claim-desk';

export interface ClaimPlaces {
  readonly issueId: string;
  /** Gates the issue. */
  readonly epicId: string;
  /** The first claim of the table, rated. */
  readonly claim: Pick<ClaimView, 'id' | 'revision'>;
  /** The claim behind it. */
  readonly second: string;
  readonly removed: string;
  readonly fingerprint: string;
}

/** What each message of the table holds, so that it makes sense and changes something. */
export function claimPayloads(places: ClaimPlaces): Readonly<Record<ClaimMessage, object>> {
  const { issueId, epicId, claim, second, removed, fingerprint } = places;
  const { id: claimId, revision: basedOn } = claim;
  return {
    'claims.load': {},
    'claims.add': { issueId, texts: ['New'], after: null },
    'claims.edit': { issueId, claimId, basedOn, text: 'Saves an hour' },
    'claims.rate': { issueId, claims: [{ claimId, basedOn }], value: 'inaccurate' },
    'claims.remove': { issueId, claimIds: [claimId] },
    'claims.restore': { issueId, claimIds: [removed] },
    'claims.move': { issueId, claimId: second, before: claimId },
    'claims.recheck': { issueId, claimId, basedOn },
    'claims.dates': { issueId, closes: ['2026-05-01', null] },
    'claims.round': { issueId, turn: 'close', round: 1 },
    'claims.sign': { issueId, fingerprint },
    'claims.withdraw': { issueId },
    'claims.briefs': { issueId },
    'claims.adopt': { issueId, claimId, epicId, section: 'whatIsNew', text: 'Saves an hour', basedOn: 0 },
  };
}

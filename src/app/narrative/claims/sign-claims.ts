import type { ClaimAction, SignClaims } from '../../../contract/claim-table';
import { signObstacles, type SignObstacle } from '../../../domain/narrative/claims/sign-obstacles';
import { signedText } from '../../../domain/narrative/claims/signed-text';
import { refused, type Refused } from '../../as-viewer';
import type { Issue, World } from '../../ports';
import { actOnClaims, type ClaimDecision } from './act-on-claims';
import { counted } from './counted';
import { reviewedClaims } from './reviewed-claims';
import type { TableRequest } from './table-request';

/** Signs what was read: claims that are other than that are a conflict, and come with the reply. */
export function signClaims(world: World, request: TableRequest, payload: SignClaims): Promise<ClaimAction> {
  return actOnClaims(world, request, {
    issueId: payload.issueId,
    needs: 'mayReview',
    decide: async ({ issue, book, stamp }): Promise<ClaimDecision> => {
      const fingerprint = world.digest(signedText(book.claims));
      if (fingerprint !== payload.fingerprint) return { kind: 'conflict', theirs: book.claims };
      const obstacles = signObstacles(await reviewedClaims(world, book.claims));
      if (obstacles.length > 0) return notYet(issue, obstacles);
      // Two who sign at once, or one whose answer was lost: the first signature is the one that counts.
      if (book.sheet.signature?.fingerprint === fingerprint) return { kind: 'changed', book };
      const signature = { by: stamp.by, at: stamp.at, fingerprint, ofVersion: book.sheet.version };
      return { kind: 'changed', book: { ...book, sheet: { ...book.sheet, signature } } };
    },
  });
}

const wayOut: Record<SignObstacle['kind'], readonly [is: string, are: string, next: string]> = {
  'no-claims': ['', 'there are none', 'Add them first'],
  unrated: ['is not rated', 'are not rated', 'Rate them first'],
  unadjusted: ['has no adjustment', 'have no adjustment', 'Write what to say instead'],
  stale: ['rests on a feature that changed', 'rest on features that changed', 'Check that they still hold'],
};

function notYet({ key }: Issue, obstacles: readonly SignObstacle[]): Refused {
  const reasons = obstacles.map(({ kind, claimIds: { length } }) => {
    const [is, are] = wayOut[kind];
    return length === 0 ? are : `${counted(length)} ${length === 1 ? is : are}`;
  });
  const next = obstacles.map(({ kind }) => wayOut[kind][2]);
  return refused(`Cannot sign the claims of ${key}: ${reasons.join(', ')}. ${next.join('. ')}`);
}

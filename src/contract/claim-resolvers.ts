import * as claims from './claim-table';
import { emptyPayload } from './issue-panel';
import { briefAction } from './narrative-brief';

/** Every message of the macro "Claim table": what goes in, what comes back. */
export const claimResolvers = {
  'claims.load': { payload: emptyPayload, reply: claims.tableReply },
  'claims.add': { payload: claims.addClaims, reply: claims.claimAction },
  'claims.edit': { payload: claims.editClaim, reply: claims.claimAction },
  'claims.rate': { payload: claims.rateClaims, reply: claims.claimAction },
  'claims.remove': { payload: claims.removeClaims, reply: claims.claimAction },
  'claims.restore': { payload: claims.restoreClaims, reply: claims.claimAction },
  'claims.move': { payload: claims.moveClaim, reply: claims.claimAction },
  'claims.recheck': { payload: claims.recheckClaim, reply: claims.claimAction },
  'claims.dates': { payload: claims.setRoundDates, reply: claims.claimAction },
  'claims.round': { payload: claims.turnRound, reply: claims.claimAction },
  'claims.sign': { payload: claims.signClaims, reply: claims.claimAction },
  'claims.withdraw': { payload: claims.withdrawSignature, reply: claims.claimAction },
  'claims.briefs': { payload: claims.findBriefs, reply: claims.briefsReply },
  /** Puts a wording of a claim into a brief. Answers as a save of the brief does. */
  'claims.adopt': { payload: claims.adoptWording, reply: briefAction },
} as const;

export type ClaimResolvers = typeof claimResolvers;

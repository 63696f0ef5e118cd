import * as claims from './claim-table';
import { emptyPayload } from './issue-panel';
import { briefAction } from './narrative-brief';

/** Every message of the macro "Claim table": what goes in, what comes back. */
export const claimResolvers = {
  'claims.load': { payload: emptyPayload, reply: claims.tableReply },
  'claims.add': { payload: claims.addClaims, reply: claims.claimAction, does: 'add these claims' },
  'claims.edit': { payload: claims.editClaim, reply: claims.claimAction, does: 'save this claim' },
  'claims.rate': { payload: claims.rateClaims, reply: claims.claimAction, does: 'rate these claims' },
  'claims.remove': { payload: claims.removeClaims, reply: claims.claimAction, does: 'remove these claims' },
  'claims.restore': { payload: claims.restoreClaims, reply: claims.claimAction, does: 'bring these claims back' },
  'claims.move': { payload: claims.moveClaim, reply: claims.claimAction, does: 'move this claim' },
  'claims.recheck': { payload: claims.recheckClaim, reply: claims.claimAction, does: 're-check this claim' },
  'claims.dates': { payload: claims.setRoundDates, reply: claims.claimAction, does: 'set these days' },
  'claims.round': { payload: claims.turnRound, reply: claims.claimAction, does: 'close or reopen a review' },
  'claims.sign': { payload: claims.signClaims, reply: claims.claimAction, does: 'sign these claims' },
  'claims.withdraw': { payload: claims.withdrawSignature, reply: claims.claimAction, does: 'withdraw the signature' },
  'claims.briefs': { payload: claims.findBriefs, reply: claims.briefsReply, does: 'find briefs' },
  /** Puts a wording of a claim into a brief. Answers as a save of the brief does. */
  'claims.adopt': { payload: claims.adoptWording, reply: briefAction, does: 'adopt this wording' },
} as const;

export type ClaimResolvers = typeof claimResolvers;

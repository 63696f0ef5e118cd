import { addClaims } from '../../app/narrative/claims/add-claims';
import { adoptWording } from '../../app/narrative/claims/adopt-wording';
import { editClaim } from '../../app/narrative/claims/edit-claim';
import { findBriefs } from '../../app/narrative/claims/find-briefs';
import { moveClaim } from '../../app/narrative/claims/move-claim';
import { rateClaims } from '../../app/narrative/claims/rate-claims';
import { recheckClaim } from '../../app/narrative/claims/recheck-claim';
import { removeClaims } from '../../app/narrative/claims/remove-claims';
import { restoreClaims } from '../../app/narrative/claims/restore-claims';
import { setRoundDates } from '../../app/narrative/claims/set-round-dates';
import { signClaims } from '../../app/narrative/claims/sign-claims';
import type { TableRequest } from '../../app/narrative/claims/table-request';
import { turnRound } from '../../app/narrative/claims/turn-round';
import { withdrawSignature } from '../../app/narrative/claims/withdraw-signature';
import { loadTable } from '../../app/narrative/load-table';
import type { ClaimResolvers } from '../../contract/claim-resolvers';
import type { Handlers } from './create-resolver';

/** One use case per message of the table. */
export const claimHandlers: Handlers<ClaimResolvers, TableRequest> = {
  'claims.load': (world, request) => loadTable(world, request),
  'claims.add': addClaims,
  'claims.edit': editClaim,
  'claims.rate': rateClaims,
  'claims.remove': removeClaims,
  'claims.restore': restoreClaims,
  'claims.move': moveClaim,
  'claims.recheck': recheckClaim,
  'claims.dates': setRoundDates,
  'claims.round': turnRound,
  'claims.sign': signClaims,
  'claims.withdraw': withdrawSignature,
  'claims.briefs': findBriefs,
  'claims.adopt': adoptWording,
};

import type { TableRequest } from '../../app/narrative/claims/table-request';
import type { World } from '../../app/ports';
import { claimResolvers } from '../../contract/claim-resolvers';
import { boundIssues } from './bound-issues';
import { claimHandlers } from './claims-handlers';
import { createResolver } from './create-resolver';
import { macroRequestOf } from './macro-request-of';

/** Answers the macro "Claim table". */
export const claims = (createWorld: () => World) =>
  createResolver({ definitions: claimResolvers, handlers: claimHandlers, requestOf: tableRequestOf }, createWorld);

function tableRequestOf(context: unknown): TableRequest | undefined {
  const request = macroRequestOf(context);
  return request && { accountId: request.accountId, issueIds: boundIssues(request.config) };
}

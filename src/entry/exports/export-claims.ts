import { loadTable } from '../../app/narrative/load-table';
import type { World } from '../../app/ports';
import type { TableReply } from '../../contract/claim-table';
import { boundIssues } from '../resolvers/bound-issues';
import { claimsDocument } from './claims-document';
import { createExport } from './create-export';

/** Gives the macro "Claim table" for PDF and Word. */
export const exportClaims = (createWorld: () => World) =>
  createExport<TableReply>(
    {
      load: (world, { accountId, config }) => loadTable(world, { accountId, issueIds: boundIssues(config) }),
      noAccess: { kind: 'no-access' },
      toDocument: claimsDocument,
    },
    createWorld,
  );

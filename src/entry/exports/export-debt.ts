import type { World } from '../../app/ports';
import { loadDebt } from '../../app/sync-debt/load-debt';
import type { DebtReply } from '../../contract/sync-debt';
import { boundLaunch } from '../resolvers/bound-launch';
import { createExport } from './create-export';
import { debtDocument } from './debt-document';

/** Gives the macro "Sync debt" for PDF and Word. */
export const exportDebt = (createWorld: () => World) =>
  createExport<DebtReply>(
    {
      load: (world, { accountId, config }) => loadDebt(world, { accountId, bound: boundLaunch(config) }, {}),
      noAccess: { kind: 'no-access' },
      toDocument: debtDocument,
    },
    createWorld,
  );

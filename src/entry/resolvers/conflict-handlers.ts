import { cutCycle } from '../../app/conflicts/cut-cycle';
import { explainCycle } from '../../app/conflicts/explain-cycle';
import { listConflicts } from '../../app/conflicts/list-conflicts';
import { settleConflict } from '../../app/conflicts/settle-conflict';
import { showChoices } from '../../app/conflicts/show-choices';
import type { ConflictMessages } from '../../contract/conflicts';
import type { Handlers } from './create-resolver';

/** One use case per message about dependencies that cannot hold. */
export const conflictHandlers: Handlers<ConflictMessages, { readonly accountId: string }> = {
  'conflicts.list': (world, _, { launchId }) => listConflicts(world, launchId),
  'conflict.choices': (world, _, asked) => showChoices(world, asked),
  'conflict.settle': settleConflict,
  'cycle.explain': (world, _, { issueId }) => explainCycle(world, issueId),
  'cycle.cut': cutCycle,
};

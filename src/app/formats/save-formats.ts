import type { FormatsAction, SaveFormats } from '../../contract/formats';
import { editMatrix } from '../../domain/launches/formats/edit-matrix';
import type { CellId, FormatMatrix } from '../../domain/launches/formats/format-matrix';
import type { MatrixDraft } from '../../domain/launches/formats/matrix-faults';
import type { MilestoneId } from '../../domain/schedule/plan';
import { refused, type Refused } from '../as-viewer';
import type { LaunchRequest } from '../launches/launch-request';
import { manageLaunch } from '../launches/manage-launch';
import { readAtOnce } from '../launches/read-at-once';
import type { World } from '../ports';
import { actOnFormats } from './act-on-formats';

/** Keeps what a person has chosen. Issues that they name anew must be ones they see. */
export async function saveFormats(
  world: World,
  { accountId }: LaunchRequest,
  { launchId, version, form }: SaveFormats,
): Promise<FormatsAction> {
  const does = 'save these formats';
  return manageLaunch(world, { launchId, does }, (sight) =>
    actOnFormats(world, {
      ...{ sight, does, version },
      decide: async ({ matrix }) => {
        const draft = toDraft(form);
        const unseen = await unseenIssue(world, matrix, draft);
        return unseen ?? editMatrix(matrix, { draft, by: accountId, at: world.clock.now() });
      },
    }),
  );
}

function toDraft({ cells, ...lists }: SaveFormats['form']): MatrixDraft {
  return {
    ...lists,
    cells: cells.map((cell) => ({
      ...cell,
      id: cell.id as CellId,
      issueId: cell.issueId as MilestoneId | null,
    })),
  };
}

async function unseenIssue({ issues }: World, matrix: FormatMatrix, draft: MatrixDraft): Promise<Refused | undefined> {
  const named = new Set(matrix.cells.map(({ issueId }) => issueId));
  const fresh = [
    ...new Set(draft.cells.flatMap(({ issueId }) => (issueId === null || named.has(issueId) ? [] : issueId))),
  ];
  const seen = await readAtOnce(issues, fresh, 'viewer');
  const unseen = fresh.find((id) => !seen.has(id));
  return unseen === undefined
    ? undefined
    : refused(`Cannot save these formats: issue ${unseen} does not exist, or you cannot see it. Choose another`);
}

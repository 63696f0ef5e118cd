import type { FormatsAction } from '../../contract/formats';
import { cellInWords } from '../../domain/launches/formats/cell-in-words';
import type { CellId, CellRecord, CellState } from '../../domain/launches/formats/format-matrix';
import { setCellState } from '../../domain/launches/formats/set-cell-state';
import { refused, type Refused } from '../as-viewer';
import type { LaunchRequest } from '../launches/launch-request';
import { onLaunch } from '../launches/manage-launch';
import type { World } from '../ports';
import { actOnFormats } from './act-on-formats';
import { blockedIssues } from './blocked-issues';
import { maySetState, type OpenFormats } from './open-formats';

interface Setting {
  readonly launchId: string;
  readonly cellId: string;
  readonly state: CellState;
}

/** Says how far a deliverable has come. Two people who do it for two deliverables at once are both heard. */
export async function setCell(
  world: World,
  { accountId }: LaunchRequest,
  { launchId, cellId, state }: Setting,
): Promise<FormatsAction> {
  return onLaunch(world, launchId, (sight) =>
    actOnFormats(world, {
      ...{ sight, does: 'set the state of this deliverable' },
      decide: async (open) => {
        const id = cellId as CellId;
        const cell = open.matrix.cells.find((one) => one.id === id);
        if (cell && !maySetState(open, cell.issueId)) return mayNot(open, cell);
        const blocked = cell && state === 'approved' ? await blockedBy(world, open, cell) : null;
        return setCellState(open.matrix, { cellId: id, state, blocked, by: accountId, at: world.clock.now() });
      },
    }),
  );
}

async function blockedBy(world: World, open: OpenFormats, { issueId }: CellRecord): Promise<string | null> {
  const issue = issueId === null ? undefined : open.issues.get(issueId);
  if (!issue) return null;
  return (await blockedIssues(world, open.sight, new Map([[issue.id, issue]]))).get(issue.id) ?? null;
}

function mayNot({ issues }: OpenFormats, cell: CellRecord): Refused {
  const issue = cell.issueId === null ? undefined : issues.get(cell.issueId);
  const wayOut =
    cell.issueId === null
      ? 'it has no issue, so only whoever manages the launch may. Ask them'
      : `you need the permission "Edit issues" for ${issue ? issue.key : 'its issue, which you cannot see'}. Ask a project admin`;
  return refused(`Cannot set the state of "${cellInWords(cell)}": ${wayOut}`);
}

import type { FormatsAction, CellForm } from '../../contract/formats';
import type { ChangeId } from '../../domain/launches/changes/change-request';
import { cellInWords, cellKey } from '../../domain/launches/formats/cell-in-words';
import type { CellId, FormatCell } from '../../domain/launches/formats/format-matrix';
import type { MilestoneId } from '../../domain/schedule/plan';
import { refused } from '../as-viewer';
import { openRequest } from '../changes/open-request';
import type { LaunchRequest } from '../launches/launch-request';
import { onLaunch } from '../launches/manage-launch';
import type { World } from '../ports';
import { formatsView } from './formats-view';
import { openFormats, type OpenFormats } from './open-formats';

interface Wanting {
  readonly launchId: string;
  readonly cell: CellForm;
}

/** Asks for a deliverable after the formats were settled: opens a change request, once however often it is sent. */
export async function wantCell(
  world: World,
  { accountId }: LaunchRequest,
  { launchId, cell: form }: Wanting,
): Promise<FormatsAction> {
  return onLaunch(world, launchId, async (sight) => {
    const open = await openFormats(world, sight);
    const cell = toCell(form);
    const name = cellInWords(cell);
    const fault = faultOf(open, cell) ?? (await issueFault(world, cell));
    if (fault !== null) return refused(`Cannot ask for "${name}": ${fault}`);
    const asked = await askFor(world, { open, cell, accountId });
    const note =
      asked === 'opened'
        ? `A change request for "${name}" is open under Changes. Once it is approved, the deliverable is added here.`
        : `"${name}" was asked for already. Its change request is under Changes.`;
    return { kind: 'done', matrix: await formatsView(world, open), note };
  });
}

function toCell({ id, channel, format, region, issueId }: CellForm): FormatCell {
  return {
    id: id as CellId,
    channel: channel.trim(),
    format: format.trim(),
    region: region.trim(),
    issueId: issueId as MilestoneId | null,
  };
}

function faultOf({ matrix, editable }: OpenFormats, cell: FormatCell): string | null {
  if (editable.size === 0)
    return 'you need the permission "Edit issues" for one issue of the launch. Ask a project admin';
  if (matrix.settled === null) return 'the formats are not settled yet. Whoever manages the launch can still choose it';
  if (matrix.cells.some((one) => cellKey(one) === cellKey(cell))) return 'it is there already. Use that one';
  return null;
}

async function issueFault({ issues }: World, { issueId }: FormatCell): Promise<string | null> {
  if (issueId === null || (await issues.read([issueId], 'viewer')).has(issueId)) return null;
  return `issue ${issueId} does not exist, or you cannot see it. Choose another`;
}

interface Request {
  readonly open: OpenFormats;
  readonly cell: FormatCell;
  readonly accountId: string;
}

/** One that was asked for under another id is the same deliverable. */
async function askFor(world: World, { open, cell, accountId }: Request): Promise<'opened' | 'there-already'> {
  const launchId = open.sight.launch.id;
  const others = await world.gates.changesOf(launchId);
  const isAsked = others.some(
    ({ state, cause }) => state === 'open' && cause.kind === 'format' && cellKey(cause.cell) === cellKey(cell),
  );
  if (isAsked) return 'there-already';
  const id = `format:${launchId}:${cell.id}` as ChangeId;
  return openRequest(world, {
    id,
    launchId,
    cause: { kind: 'format', cell },
    at: world.clock.now(),
    by: accountId,
  });
}

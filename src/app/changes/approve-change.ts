import { addCell } from '../../domain/launches/formats/add-cell';
import type { FormatMatrix } from '../../domain/launches/formats/format-matrix';
import type { FormatStep } from '../../domain/launches/formats/format-step';
import { reopenCells } from '../../domain/launches/formats/reopen-cells';
import type { ChangeCause, ReworkImpact } from '../../domain/launches/changes/change-request';
import type { Refused } from '../as-viewer';
import type { LaunchSight } from '../launches/see-launch';
import type { Job, World } from '../ports';
import { changeFormats } from './change-formats';
import { moveAssets } from './move-assets';
import { voidGates } from './void-gates';

interface Approval {
  readonly cause: ChangeCause;
  readonly impact: ReworkImpact;
  /** Account. */
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

export type Approved = { readonly kind: 'approved'; readonly notes: readonly string[] } | Refused;

/**
 * What an approved change brings about: a format that was wanted is added, assets get their new days and are in production
 * again, and approvals of what is to be reworked count no more. What follows from the days is left to the launch, as
 * after any other change.
 */
export async function approveChange(world: World, sight: LaunchSight, approval: Approval): Promise<Approved> {
  const { cause, impact, by, at } = approval;
  const launchId = sight.launch.id;
  const touchesFormats = cause.kind === 'format' || impact.assets.length > 0;
  const obstacle = touchesFormats ? await changeFormats(world, launchId, changeOfFormats(approval)) : undefined;
  if (obstacle) return obstacle;
  const { ids, notes } = await moveAssets(world, sight, impact.assets);
  const guarded = impact.assets.map(({ issueId }) => issueId).filter((id) => sight.milestones.get(id)?.hasGate);
  await voidGates(world, { ids: guarded, by, at });
  const due: Job[] = ids.length === 0 ? [] : [{ kind: 'settle', launchId, issueIds: ids, seen: { by, at } }];
  // Any gate may ask for the formats. Told after an attempt that was broken off as well.
  if (touchesFormats) due.push({ kind: 'tell-gates', launchId, issueIds: null });
  if (due.length > 0) await world.jobs.push(due);
  return { kind: 'approved', notes };
}

/** A format that was wanted is added; what is made of a feature that has changed is in production again. */
function changeOfFormats({ cause, impact: { assets }, by, at }: Approval): (matrix: FormatMatrix) => FormatStep {
  if (cause.kind === 'format') return (matrix) => addCell(matrix, { cell: cause.cell, by, at });
  const issueIds = new Set(assets.map(({ issueId }) => issueId));
  return (matrix) => reopenCells(matrix, { issueIds, by, at });
}

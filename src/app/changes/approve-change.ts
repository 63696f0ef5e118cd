import { addCell } from '../../domain/launches/formats/add-cell';
import { emptyMatrix } from '../../domain/launches/formats/empty-matrix';
import type { FormatCell } from '../../domain/launches/formats/format-matrix';
import type { ChangeCause, ReworkImpact } from '../../domain/launches/changes/change-request';
import type { LaunchId } from '../../domain/launches/launch';
import { refused, type Refused } from '../as-viewer';
import type { LaunchSight } from '../launches/see-launch';
import { Outage, type Job, type World } from '../ports';
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

const mostTries = 5;

/**
 * What an approved change brings about: a format that was wanted is added, assets get their new days, and approvals of
 * what is to be reworked count no more. What follows from the days is left to the launch, as after any other change.
 */
export async function approveChange(
  world: World,
  sight: LaunchSight,
  { cause, impact, by, at }: Approval,
): Promise<Approved> {
  const launchId = sight.launch.id;
  const obstacle = cause.kind === 'format' ? await addFormat(world, launchId, { cell: cause.cell, by, at }) : undefined;
  if (obstacle) return obstacle;
  const { ids, notes } = await moveAssets(world, sight, impact.assets);
  const guarded = impact.assets.map(({ issueId }) => issueId).filter((id) => sight.milestones.get(id)?.hasGate);
  await voidGates(world, { ids: guarded, by, at });
  // Those that lost their approvals in an attempt that was broken off are told of as well.
  const told = cause.kind === 'format' ? null : guarded;
  const due: Job[] = ids.length === 0 ? [] : [{ kind: 'settle', launchId, issueIds: ids, seen: { by, at } }];
  if (told === null || told.length > 0) due.push({ kind: 'tell-gates', launchId, issueIds: told });
  if (due.length > 0) await world.jobs.push(due);
  return { kind: 'approved', notes };
}

async function addFormat(
  { gates }: World,
  launchId: LaunchId,
  wanted: { readonly cell: FormatCell; readonly by: string; readonly at: string },
): Promise<Refused | undefined> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const step = addCell((await gates.matrix(launchId)) ?? emptyMatrix(launchId), wanted);
    if (step.kind === 'refused') return refused(step.message);
    if (step.kind === 'same' || (await gates.saveMatrix(step.matrix)) === 'saved') return undefined;
  }
  throw new Outage(`Cannot add a format to launch "${launchId}": others kept changing its formats`, 2);
}

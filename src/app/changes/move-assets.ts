import type { AffectedAsset } from '../../domain/launches/changes/change-request';
import type { MilestoneId } from '../../domain/schedule/plan';
import { fullDay } from '../full-day';
import { editableAtOnce } from '../launches/read-at-once';
import type { LaunchSight } from '../launches/see-launch';
import type { Issue, World } from '../ports';

interface Moved {
  /** Milestones whose dates are as they should be now. */
  readonly ids: readonly MilestoneId[];
  /** What stays, a sentence each. */
  readonly notes: readonly string[];
}

/** Gives assets their new days in Jira as the viewer. Done again, it finds them there. */
export async function moveAssets(world: World, sight: LaunchSight, assets: readonly AffectedAsset[]): Promise<Moved> {
  const seen = assets.filter(({ issueId }) => sight.visible.has(issueId));
  const editable = await editableAtOnce(
    world.issues,
    seen.map(({ issueId }) => issueId),
  );
  const ids: MilestoneId[] = [];
  const notes: string[] = [];
  for (const asset of seen) {
    const issue = sight.visible.get(asset.issueId);
    const why = issue && (await moveOne(world, sight, { asset, issue, mayEdit: editable.has(issue.id) }));
    if (why === undefined) ids.push(asset.issueId);
    else notes.push(why);
  }
  const hidden = assets.length - seen.length;
  return { ids, notes: hidden === 0 ? notes : [...notes, hiddenInWords(hidden)] };
}

interface OneMove {
  readonly asset: AffectedAsset;
  readonly issue: Issue;
  readonly mayEdit: boolean;
}

/** @returns why it stays; undefined: it has its new days */
async function moveOne(
  { issues }: World,
  { milestones }: LaunchSight,
  { asset: { issueId, moves }, issue, mayEdit }: OneMove,
): Promise<string | undefined> {
  const stays = `${issue.key} keeps its dates`;
  if (!moves) return `${stays}: ${whyFixed(issue, milestones.get(issueId)?.pinned === true)}`;
  if (issue.dates.due === moves.to) return undefined;
  if (issue.dates.due !== moves.from)
    return `${stays}: somebody has set another due day meanwhile. It was to move to ${fullDay(moves.to)}`;
  if (!mayEdit) return `${stays}: you may not edit it. It was to move to ${fullDay(moves.to)}`;
  const to = { start: moves.start, due: moves.to };
  const outcome = await issues.writeDates(issueId, { from: issue.dates, to, projectKey: issue.projectKey }, 'viewer');
  if (outcome.kind === 'written') return undefined;
  return outcome.kind === 'refused' ? `${stays}: ${outcome.reason}` : `${stays}: it does not exist any more`;
}

function whyFixed({ state, dates }: Issue, pinned: boolean): string {
  if (state === 'done') return 'it is done';
  if (dates.due === null) return 'it has no due day';
  return pinned ? 'it is pinned' : 'rework on it takes no time';
}

function hiddenInWords(count: number): string {
  return count === 1
    ? '1 asset that you cannot see keeps its dates'
    : `${count} assets that you cannot see keep their dates`;
}

import type { UndoAction, UndoRipple } from '../../contract/ripples';
import { refused } from '../as-viewer';
import { nameOf } from '../dates/carry-out';
import type { Job, World } from '../ports';
import { seeUndo } from './see-undo';

/** Has a ripple taken back as far as the person may: their rights count as they are now, the dates as they are then. */
export async function askUndo(
  world: World,
  { accountId }: { readonly accountId: string },
  { rippleId, withCause }: UndoRipple,
): Promise<UndoAction> {
  const seen = await seeUndo(world, rippleId);
  if (seen.kind === 'refused') return seen;
  const { undo, sight, ripple } = seen;
  const causes = withCause ? undo.causes.filter(({ blocked }) => blocked === null) : [];
  const issueIds = [...undo.back, ...causes].map(({ id }) => id);
  if (issueIds.length === 0) return refused(nothingLeft);
  const job: Extract<Job, { kind: 'undo' }> = {
    ...{ kind: 'undo', launchId: sight.launch.id, rippleId: ripple.id, issueIds, withCause },
    seen: { by: accountId, at: world.clock.now() },
  };
  await world.jobs.push([job]);
  return { kind: 'done', undoId: nameOf(world, job) };
}

const nothingLeft =
  'Cannot take this back: no date that you may change is still as it was written. Change the dates in Jira instead';

import type { TriageAction } from '../../contract/triage';
import { undoTriage as takeBack } from '../../domain/launches/triage/undo-triage';
import { refused } from '../as-viewer';
import type { LaunchRequest } from '../launches/launch-request';
import { manageLaunch } from '../launches/manage-launch';
import type { World } from '../ports';
import { changeBook, shownTriage } from './change-book';

/** Takes a decision back; what was opened for it in Jira stays. */
export async function undoTriage(
  world: World,
  { accountId }: LaunchRequest,
  { launchId, id }: { readonly launchId: string; readonly id: string },
): Promise<TriageAction> {
  return manageLaunch(world, { launchId, does: 'take this triage back' }, async (sight) => {
    const step = await changeBook(world, sight.launch.id, (book) =>
      takeBack(book, { id, by: accountId, at: world.clock.now() }),
    );
    return step.kind === 'refused' ? refused(step.message) : shownTriage(world, sight);
  });
}

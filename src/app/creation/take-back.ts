import type { StepReply } from '../../contract/launch-steps';
import type { Creation, CreationId } from '../../domain/launches/creation';
import { refused } from '../as-viewer';
import type { LaunchRequest } from '../launches/launch-request';
import type { World } from '../ports';
import { deleteMade } from './delete-made';
import { dropLaunch } from './drop-launch';
import { eraseLinks } from './erase-links';
import { findAsked, waitingForJira } from './find-asked';
import { keptInWords } from './kept-in-words';
import { going, saveCreation, stuck } from './save-creation';
import { notYours } from './step-creation';

/**
 * One step of taking back what a creation has made so far, as the viewer: its issues, its links, then its records. Who
 * began it may, and a Jira admin.
 */
export async function takeBack(
  world: World,
  { accountId }: LaunchRequest,
  { id }: { readonly id: string },
): Promise<StepReply> {
  const creation = await world.launches.creation(id as CreationId);
  if (!creation || (creation.accountId !== accountId && !(await world.site.viewerAdministers()))) return notYours;
  switch (creation.state) {
    case 'running':
      return step(world, await saveCreation(world, { ...creation, state: 'taking-back' }));
    case 'taking-back':
      return step(world, creation);
    case 'taken-back':
      return { kind: 'done', launchId: null };
    case 'done':
      return refused(`Cannot take "${creation.name}" back: it is complete. Open the launch and remove it there`);
  }
}

async function step(world: World, before: Creation): Promise<StepReply> {
  const known = await findAsked(world, before);
  if (!known) return going(before, waitingForJira);
  const deleted = await deleteMade(world, known);
  if (deleted) return going(await saveCreation(world, deleted), 'Deleting issues');
  const erased = await eraseLinks(world, known);
  if (erased) return going(await saveCreation(world, erased), 'Removing dependencies');
  await dropLaunch(world, known);
  const last = await saveCreation(world, { ...known, state: 'taken-back' });
  const kept = await keptInWords(world, last);
  return kept === null ? { kind: 'done', launchId: null } : stuck(last, kept);
}

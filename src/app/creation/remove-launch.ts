import type { RemoveLaunch, StepReply } from '../../contract/launch-steps';
import type { Creation, CreationId } from '../../domain/launches/creation';
import type { Launch, LaunchId } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';
import { launchInCharge } from '../launches/launch-in-charge';
import type { LaunchRequest } from '../launches/launch-request';
import { milestonesOfLaunch } from '../launches/milestones-of-launch';
import { manageLaunch } from '../launches/manage-launch';
import type { World } from '../ports';
import { deleteMade } from './delete-made';
import { dropLaunch } from './drop-launch';
import { eraseLinks } from './erase-links';
import { keptInWords } from './kept-in-words';
import { saveCreation } from './save-creation';
import { removable } from './show-removal';

/**
 * One step of removing a launch, as the viewer: on request the issues that were made with it, its links, then its
 * records. Nothing is taken away that it has not made.
 */
export async function removeLaunch(world: World, _: LaunchRequest, wish: RemoveLaunch): Promise<StepReply> {
  const { launchId, issues } = wish;
  const present = await launchInCharge(world.store, launchId as LaunchId);
  if (present?.state === 'removed') return { kind: 'done', launchId: null };
  const begun = present && (await begunWithoutHead(world, present));
  if (begun) return step(world, begun, issues);
  return manageLaunch(world, { launchId, does: 'remove this launch' }, async ({ launch }): Promise<StepReply> => {
    const found = await removable(world, launch);
    return found.kind === 'refused' ? found : step(world, found.creation, issues);
  });
}

/** T-0, by which rights are settled, is gone already: somebody who had them has begun, and whoever comes finishes it. */
async function begunWithoutHead(world: World, launch: Launch): Promise<Creation | undefined> {
  const creation = await world.launches.creation(launch.id as string as CreationId);
  const head = creation?.rows.find(({ key }) => key === creation.t0);
  if (creation?.state !== 'done' || !head) return undefined;
  return head.issueId === null || (await isEmpty(world, launch, head.issueId)) ? creation : undefined;
}

/** All its issues are gone, though nobody came to write that down. */
async function isEmpty(world: World, launch: Launch, headId: MilestoneId): Promise<boolean> {
  if ((await world.store.milestones([headId])).size > 0) return false;
  // The listing lags behind: what it tells is read once more.
  const listed = await milestonesOfLaunch(world, launch);
  return (await world.store.milestones([...listed.keys()])).size === 0;
}

async function step(world: World, creation: Creation, issues: boolean): Promise<StepReply> {
  const deleted = issues ? await deleteMade(world, creation) : undefined;
  if (deleted) return going(await saveCreation(world, deleted), { issues, doing: 'Deleting issues' });
  const erased = await eraseLinks(world, creation);
  if (erased) return going(await saveCreation(world, erased), { issues, doing: 'Removing dependencies' });
  await dropLaunch(world, creation);
  const last = await saveCreation(world, { ...creation, state: 'taken-back' });
  const message = await keptInWords(world, last);
  return message === null ? { kind: 'done', launchId: null } : { kind: 'stuck', ...progress(last, issues), message };
}

function going(creation: Creation, { issues, doing }: { issues: boolean; doing: string }): StepReply {
  return { kind: 'going', ...progress(creation, issues), doing };
}

function progress({ rows, links }: Creation, issues: boolean): { readonly ended: number; readonly total: number } {
  const made = issues ? rows.filter(({ taken }) => !taken) : [];
  const left = made.filter(({ issueId, kept }) => issueId !== null && kept === null);
  const there = new Set(rows.flatMap(({ key, issueId }) => (issueId === null ? [] : [key])));
  const linksLeft = links.filter(({ drawn, from, to }) => drawn && there.has(from) && there.has(to));
  const total = made.length + links.length + 1;
  return { ended: total - 1 - left.length - linksLeft.length, total };
}

import type { TriageAction } from '../../contract/triage';
import { askFollowUp, endFollowUp, rowOf } from '../../domain/launches/triage/follow-up';
import type { MilestoneId } from '../../domain/schedule/plan';
import { refused, type Refused } from '../as-viewer';
import type { LaunchRequest } from '../launches/launch-request';
import { manageLaunch } from '../launches/manage-launch';
import { readAtOnce } from '../launches/read-at-once';
import type { LaunchSight } from '../launches/see-launch';
import type { World } from '../ports';
import { changeBook, shownTriage } from './change-book';
import { makeFollowUp } from './make-follow-up';

/** ms: longer than the invocation that asked can still run, and Jira's search can lag behind. */
const certainAfter = 30_000;

interface Wish {
  readonly launchId: string;
  readonly id: string;
  readonly issueId: string;
}

interface Opening {
  readonly sight: LaunchSight;
  readonly id: string;
  readonly issueId: MilestoneId;
  readonly accountId: string;
}

/** Opens an issue for the work on one asset, as the viewer, and links it to the asset. One asset gets one, whatever breaks off. */
export async function openFollowUp(
  world: World,
  { accountId }: LaunchRequest,
  { launchId, id, issueId }: Wish,
): Promise<TriageAction> {
  return manageLaunch(world, { launchId, does: 'open a follow-up issue' }, async (sight) => {
    const opening = { sight, id, issueId: issueId as MilestoneId, accountId };
    return (await open(world, opening)) ?? shownTriage(world, sight);
  });
}

async function open(world: World, opening: Opening): Promise<Refused | undefined> {
  const { sight, issueId, accountId } = opening;
  const asset = sight.visible.get(issueId) ?? (await readAtOnce(world.issues, [issueId], 'viewer')).get(issueId);
  if (!asset) return refused('Cannot open a follow-up issue: the asset does not exist, or you cannot see it');
  const book = await world.gates.triage(sight.launch.id);
  const after = (book && rowOf(book, opening)?.asked) ?? null;
  const earlier = after && (await madeThen(world, opening, after));
  if (earlier === 'not-known-yet')
    return refused(
      'Cannot open a follow-up issue: it was asked for just now, and Jira has not shown it yet. Try again in a minute',
    );
  if (earlier !== null) return note(world, opening, earlier);
  const step = await changeBook(world, sight.launch.id, (now) =>
    askFollowUp(now, { ...opening, by: accountId, at: world.clock.now(), after }),
  );
  if (step.kind === 'refused') return refused(step.message);
  if (step.kind === 'same') return undefined;
  const row = rowOf(step.book, opening);
  const made = await makeFollowUp(world, { asset, record: opening.id, choice: row?.choice ?? 'rework' });
  await note(world, opening, made.kind === 'created' ? made.id : null);
  return made.kind === 'created' ? undefined : refused(`Cannot open a follow-up issue: ${made.reason}`);
}

/** What became of an earlier question whose answer was lost: null where nothing was made. */
async function madeThen(
  { issues, clock }: World,
  { id, issueId }: Opening,
  asked: { readonly by: string; readonly at: string },
): Promise<MilestoneId | null | 'not-known-yet'> {
  const found = (await issues.madeFor(id, asked.by)).get(issueId);
  if (found) return found;
  return Date.parse(clock.now()) - Date.parse(asked.at) < certainAfter ? 'not-known-yet' : null;
}

/** Draws the link first: the issue counts as opened once all of it is done. */
async function note(world: World, opening: Opening, followUp: MilestoneId | null): Promise<undefined> {
  if (followUp !== null) await world.issues.relate({ from: opening.issueId, to: followUp });
  await changeBook(world, opening.sight.launch.id, (book) => endFollowUp(book, { ...opening, followUp }));
}

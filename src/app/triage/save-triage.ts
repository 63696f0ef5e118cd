import type { SaveTriage, TriageAction } from '../../contract/triage';
import { saveTriage as decideTriage } from '../../domain/launches/triage/save-triage';
import type { TriageStep } from '../../domain/launches/triage/triage-step';
import { refused } from '../as-viewer';
import type { LaunchRequest } from '../launches/launch-request';
import { manageLaunch } from '../launches/manage-launch';
import type { World } from '../ports';
import { shownTriage } from './change-book';
import { openTriage, type OpenTriage } from './open-triage';

/** Keeps what is to become of the assets. Nothing in Jira changes by that. */
export async function saveTriage(world: World, { accountId }: LaunchRequest, wish: SaveTriage): Promise<TriageAction> {
  return manageLaunch(world, { launchId: wish.launchId, does: 'save this triage' }, async (sight) => {
    const open = await openTriage(world, sight);
    if (open.book.version !== wish.version) return shownTriage(world, sight, 'conflict');
    const step = stepOf(open, wish, { id: world.newId(), by: accountId, at: world.clock.now() });
    if (step.kind === 'refused') return refused(step.message);
    const isSaved = step.kind === 'same' || (await world.gates.saveTriage(step.book)) === 'saved';
    return shownTriage(world, sight, isSaved ? 'done' : 'conflict');
  });
}

interface Signed {
  readonly id: string;
  readonly by: string;
  readonly at: string;
}

/** How far each asset has come is what is true now, whatever the page shows. */
function stepOf(open: OpenTriage, { rows, note }: SaveTriage, signed: Signed): TriageStep {
  const { advice, assets, issues, book, days, scopeChanged } = open;
  if (advice.kind === 'none')
    return cannot('the launch is not late, and its scope has not changed. There is nothing to decide');
  const seen = new Map(
    assets.filter(({ issueId }) => issues.has(issueId)).map((asset) => [asset.issueId as string, asset]),
  );
  const decided = rows.flatMap(({ issueId, choice, hours }) => {
    const asset = seen.get(issueId);
    return asset ? [{ issueId: asset.issueId, state: asset.state, choice, hours }] : [];
  });
  const stray = rows.find(({ issueId }) => !seen.has(issueId));
  if (stray)
    return cannot(`issue ${stray.issueId} is no asset of this launch, or you cannot see it. Load the page again`);
  return decideTriage(book, { ...signed, days, scopeChanged, rows: decided, note: note.trim() });
}

function cannot(why: string): TriageStep {
  return { kind: 'refused', message: `Cannot save this triage: ${why}` };
}

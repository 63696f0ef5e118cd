import type { TriageAction } from '../../contract/triage';
import { emptyBook } from '../../domain/launches/triage/empty-book';
import type { TriageBook } from '../../domain/launches/triage/triage';
import type { TriageStep } from '../../domain/launches/triage/triage-step';
import type { LaunchId } from '../../domain/launches/launch';
import type { LaunchSight } from '../launches/see-launch';
import { Outage, type World } from '../ports';
import { openTriage } from './open-triage';
import { triageView } from './triage-view';

const mostTries = 5;

/** Reads, changes and writes what was decided, again where somebody else was quicker. @returns how the last try ended */
export async function changeBook(
  { gates }: Pick<World, 'gates'>,
  launchId: LaunchId,
  decide: (book: TriageBook) => TriageStep,
): Promise<TriageStep> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const step = decide((await gates.triage(launchId)) ?? emptyBook(launchId));
    if (step.kind !== 'changed' || (await gates.saveTriage(step.book)) === 'saved') return step;
  }
  throw new Outage('Cannot change this triage: others kept changing it', 2);
}

export async function shownTriage(
  world: World,
  sight: LaunchSight,
  kind: 'done' | 'conflict' = 'done',
): Promise<TriageAction> {
  return { kind, triage: await triageView(world, await openTriage(world, sight)) };
}

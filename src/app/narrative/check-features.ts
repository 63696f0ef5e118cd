import type { Feature } from '../../domain/narrative/feature';
import { noteFeature } from '../../domain/narrative/note-feature';
import type { Sighting, World } from '../ports';
import { openChanges } from '../changes/open-changes';
import { followFeature } from './follow-feature';

/** As many as Jira gives in one answer. */
const perRead = 100;
const perSave = 25;

/** Brings every feature level with Jira: an event may have been lost, and none tells that an epic's or version's day moved. */
export async function checkFeatures(world: World): Promise<void> {
  let waiting: readonly Feature[] = [];
  for await (const page of world.narrative.allFeatures()) {
    waiting = [...waiting, ...page];
    while (waiting.length >= perRead) {
      await checkSome(world, waiting.slice(0, perRead));
      waiting = waiting.slice(perRead);
    }
  }
  if (waiting.length > 0) await checkSome(world, waiting);
}

async function checkSome(world: World, features: readonly Feature[]): Promise<void> {
  const seen: Sighting = { by: null, at: world.clock.now() };
  const facts = await world.issues.featureFacts(
    features.map(({ id }) => id),
    'app',
  );
  const steps = features
    .map((before) => ({ before, after: noteFeature(before, facts.get(before.id) ?? null, seen) }))
    .filter(({ before, after }) => after !== before);
  for (const step of steps) await openChanges(world, step, seen);
  const changed = steps.map(({ after }) => after);
  for (let from = 0; from < changed.length; from += perSave) {
    const some = changed.slice(from, from + perSave);
    if ((await world.narrative.save({ features: some })) === 'saved') continue;
    // The listing lags: one of them is newer in truth. Each is read anew.
    for (const { id } of some) await followFeature(world, id, seen);
  }
}

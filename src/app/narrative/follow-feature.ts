import type { IssueId } from '../../domain/narrative/issue-id';
import { noteFeature } from '../../domain/narrative/note-feature';
import { openChanges } from '../changes/open-changes';
import { Outage, type Sighting, type World } from '../ports';

const mostTries = 5;

/**
 * Notes what happened to a feature. Everything that names it is stale from then on: nothing else is written, however
 * many claims and rows do; but for a change request, where the scope of its launch is frozen.
 */
export async function followFeature(world: World, id: IssueId, seen: Sighting): Promise<void> {
  const { issues, narrative } = world;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = (await narrative.features([id])).get(id);
    if (!before) return;
    const facts = (await issues.featureFacts([id], 'app')).get(id);
    const after = noteFeature(before, facts ?? null, seen);
    if (after === before) return;
    await openChanges(world, { before, after }, seen);
    if ((await narrative.save({ features: [after] })) === 'saved') return;
  }
  throw new Outage(`Cannot note what happened to issue "${id}": others kept changing it`, 2);
}

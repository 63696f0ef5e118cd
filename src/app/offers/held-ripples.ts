import type { RippleId } from '../../domain/launches/launch';
import type { StoredRipple } from '../../domain/launches/stored-ripple';
import { inParallel } from '../in-parallel';
import type { LaunchSight } from '../launches/see-launch';
import type { World } from '../ports';

const atOnce = 10;

/**
 * Ripples of a launch that were offered: all that wait for an answer, which the milestones tell, and the last ones that
 * do not any more, which the listing tells. Newest first.
 */
export async function heldRipples(
  { store }: World,
  { launch, milestones }: LaunchSight,
): Promise<readonly StoredRipple[]> {
  const waiting = new Set([...milestones.values()].flatMap(({ proposal }) => (proposal ? [proposal.rippleId] : [])));
  const { ripples } = await store.ripplesOf(launch.id, null);
  const listed = ripples.filter(({ id }) => !waiting.has(id));
  const strict = await ripplesById({ store }, [...waiting]);
  return [...strict.values(), ...listed]
    .filter(({ held }) => held !== null)
    .sort((one, other) => (one.at < other.at ? 1 : -1));
}

export async function ripplesById(
  { store }: Pick<World, 'store'>,
  ids: readonly RippleId[],
): Promise<Map<RippleId, StoredRipple>> {
  const found = new Map<RippleId, StoredRipple>();
  await inParallel(ids, atOnce, async (id) => {
    const ripple = await store.ripple(id);
    if (ripple) found.set(id, ripple);
  });
  return found;
}

import type { RippleId } from '../../src/domain/launches/launch';
import type { OfferView } from '../../src/contract/ripples';
import type { Dial } from '../../src/domain/settings/settings';
import type { FakeWorld } from './fake-world';
import { launchOf, moved } from './given-launch';
import { givenAtlas } from './given-atlas';
import { launchDesk } from './launch-desk';

/** Atlas asks first, and its freeze has slipped to Thu 14 May: MKT-1 and MKT-2 are offered, PROD-9 is proposed. */
export async function givenOffer(dial: Dial = { kind: 'ask' }): Promise<FakeWorld> {
  const world = await givenAtlas({ dial });
  world.issues.name('ann', 'Ann');
  await moved(world, 'PROD-2', '2026-05-14');
  return world;
}

/** The ripple whose dates wait, or waited, for a yes; of several the newest. */
export function heldRippleId(world: FakeWorld): RippleId {
  const held = world.store.rippleTable.all().filter((ripple) => ripple.held !== null);
  const newest = held.at(-1);
  if (!newest) throw new Error('Cannot look at the offer: no ripple is held');
  return newest.id;
}

/** The offers as the viewer is shown them. */
export async function offersIn(world: FakeWorld): Promise<readonly OfferView[]> {
  const reply = await launchDesk(world).ask('offers.list', { launchId: launchOf(world, 'MKT-1').id });
  return reply.kind === 'offers' ? reply.offers : [];
}

/** State of each offered date by issue key, of the newest offer. */
export async function statesIn(world: FakeWorld): Promise<Record<string, string>> {
  const [offer] = await offersIn(world);
  return Object.fromEntries((offer?.rows ?? []).map(({ issue, state }) => [issue.key, state]));
}

/** Answers, and does what follows. */
export async function answered(
  world: FakeWorld,
  answer: 'accept' | 'decline',
  issueIds: readonly string[] | null = null,
) {
  const launchId = launchOf(world, 'MKT-1').id;
  const payload = { launchId, rippleId: heldRippleId(world), answer, issueIds };
  const reply = await launchDesk(world).ask('offer.answer', payload);
  await world.jobs.runAll(world);
  return reply;
}

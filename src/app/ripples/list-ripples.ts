import type { PayloadIn } from '../../contract/definitions';
import type { RippleMessages, RipplesReply } from '../../contract/ripples';
import type { LaunchId } from '../../domain/launches/launch';
import { seeLaunch } from '../launches/see-launch';
import type { World } from '../ports';
import { tellRipples } from './tell-ripples';

type Asked = PayloadIn<RippleMessages, 'ripples.list'>;

/** What moved the dates of a launch, newest first, twenty at a time. */
export async function listRipples(world: World, _request: unknown, { launchId, after }: Asked): Promise<RipplesReply> {
  const sight = await seeLaunch(world, launchId as LaunchId);
  if (!sight) return { kind: 'no-access' };
  const { ripples, next } = await world.store.ripplesOf(sight.launch.id, after);
  const seen = { asked: sight.milestones, visible: sight.visible };
  return { kind: 'ripples', ripples: [...(await tellRipples(world, ripples, seen))], next };
}

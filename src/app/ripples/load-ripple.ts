import type { OnRipple, RippleReply } from '../../contract/ripples';
import type { RippleId } from '../../domain/launches/launch';
import type { World } from '../ports';
import { tellRipples } from './tell-ripples';

/** One ripple. Of one none of whose issues the viewer sees nothing is told, not even whether there is one. */
export async function loadRipple(world: World, _request: unknown, { rippleId }: OnRipple): Promise<RippleReply> {
  const stored = await world.store.ripple(rippleId as RippleId);
  if (!stored) return { kind: 'waiting' };
  const [ripple] = await tellRipples(world, [stored]);
  const isSeen = ripple && (ripple.causeIssue !== null || ripple.shifts.length > 0);
  return isSeen ? { kind: 'ripple', ripple } : { kind: 'waiting' };
}

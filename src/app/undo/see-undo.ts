import type { RippleId } from '../../domain/launches/launch';
import type { StoredRipple, StoredShift } from '../../domain/launches/stored-ripple';
import { undoOf, type Undo } from '../../domain/launches/undo-of';
import type { MilestoneId } from '../../domain/schedule/plan';
import { refused, type Refused } from '../as-viewer';
import { editableAtOnce } from '../launches/read-at-once';
import { seeLaunch, type LaunchSight } from '../launches/see-launch';
import type { World } from '../ports';

/** A ripple, and what taking it back would do as far as the viewer sees it. */
export interface SeenUndo {
  readonly kind: 'seen';
  readonly ripple: StoredRipple;
  readonly shifts: readonly StoredShift[];
  readonly sight: LaunchSight;
  readonly undo: Undo;
  readonly mayEdit: ReadonlySet<MilestoneId>;
}

export async function seeUndo(world: World, rippleId: string): Promise<SeenUndo | Refused> {
  const ripple = await world.store.ripple(rippleId as RippleId);
  const sight = ripple && (await seeLaunch(world, ripple.launchId));
  if (!ripple || !sight) return refused('Cannot take this back: it does not exist, or you cannot see it');
  const reason = whyNot(ripple, sight);
  if (reason !== null) return refused(`Cannot take this back${reason}`);
  const shifts = await world.store.shiftsOf(ripple);
  const ids = [...shifts, ...ripple.cause.moved].map(({ id }) => id).filter((id) => sight.visible.has(id));
  const mayEdit = await editableAtOnce(world.issues, [...new Set(ids)]);
  return { kind: 'seen', ripple, shifts, sight, mayEdit, undo: undoOf(sight.plan, { ripple, shifts, mayEdit }) };
}

function whyNot({ held, state }: StoredRipple, { launch }: LaunchSight): string | null {
  if (held !== null) return ': its dates were only proposed. Decline the proposals instead';
  if (state === 'running') return ' yet: its dates are still being written. Try again when that is done';
  return launch.state === 'active' ? null : ': the launch is archived. Make it active again first';
}

import type { Anchor } from '../../../domain/launches/templates/anchor';
import { reanchor, type ReanchoredRow } from '../../../domain/launches/templates/reanchor';
import type { Milestone, MilestoneId } from '../../../domain/schedule/plan';
import type { World } from '../../ports';
import { editableAtOnce } from '../read-at-once';
import type { LaunchSight } from '../see-launch';
import { wholePlan } from '../whole-plan';

interface Moving {
  readonly anchor: Anchor;
  readonly rows: readonly ReanchoredRow[];
}

/** Of a new T-0, what keeps this viewer from it. */
export interface InTheWay {
  /** Milestones they do not see that would move. */
  readonly hidden: readonly Milestone[];
  /** Product milestones, and T-0 itself, that would move and that they may not edit. */
  readonly notEditable: readonly MilestoneId[];
}

export async function inTheWay(world: World, sight: LaunchSight, { anchor, rows }: Moving): Promise<InTheWay> {
  const asked = sight.plan.milestones.filter(({ id, role }) => role === 'product' || id === anchor.t0);
  const moving = movingIds(rows);
  const ids = asked.map(({ id }) => id).filter((id) => moving.has(id));
  const [editable, hidden] = await Promise.all([editableAtOnce(world.issues, ids), hiddenMoving(world, sight, anchor)]);
  return { hidden, notEditable: ids.filter((id) => !editable.has(id)) };
}

async function hiddenMoving(world: World, sight: LaunchSight, anchor: Anchor): Promise<Milestone[]> {
  const plan = await wholePlan(world, sight);
  if (plan === sight.plan) return [];
  const moving = movingIds(reanchor(plan, anchor, sight.today));
  return plan.milestones.filter(({ id }) => moving.has(id) && !sight.visible.has(id));
}

function movingIds(rows: readonly ReanchoredRow[]): Set<MilestoneId> {
  return new Set(rows.filter(({ kind }) => kind !== 'kept').map(({ id }) => id));
}

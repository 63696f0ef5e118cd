import type { Change, Milestone, MilestoneId, Plan } from '../schedule/plan';
import type { Shift } from '../schedule/ripple';

/** The plan with the dates that people gave and those that followed. */
export function planAfter<P extends Plan>(
  plan: P,
  { changes, shifts }: { readonly changes: readonly Change[]; readonly shifts: readonly Pick<Shift, 'id' | 'to'>[] },
): P {
  const changeById = new Map(changes.map((change) => [change.id, change]));
  const shiftById = new Map<MilestoneId, Pick<Shift, 'id' | 'to'>>(shifts.map((shift) => [shift.id, shift]));
  const milestones = plan.milestones.map((milestone): Milestone => {
    const shift = shiftById.get(milestone.id);
    if (shift) return { ...milestone, start: shift.to.start, due: shift.to.due };
    const change = changeById.get(milestone.id);
    return change
      ? { ...milestone, start: given(change.start, milestone.start), due: given(change.due, milestone.due) }
      : milestone;
  });
  return { ...plan, milestones };
}

/** Absent: unchanged; null: taken away. */
function given<T>(change: T | null | undefined, before: T | undefined): T | undefined {
  return change === undefined ? before : (change ?? undefined);
}

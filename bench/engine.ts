import { mondayToFriday, nthWorkday, workdaysUpTo } from '../src/domain/calendar/work-calendar';
import { computeRipple } from '../src/domain/schedule/compute-ripple';
import { idOf, launchGraph } from './launch-graph';
import { median } from './median';

export interface EngineFigure {
  readonly milestones: number;
  readonly dependencies: number;
  readonly shifts: number;
  readonly medianMs: number;
}

/** A ripple from the first milestone, ten working days, plan handed over as it is stored. */
export async function measureEngine(size: number): Promise<EngineFigure> {
  const plan = launchGraph(size);
  const root = plan.milestones[0]?.due;
  if (!root) throw new Error('Cannot measure: the plan has no dated root');
  const due = nthWorkday(mondayToFriday, workdaysUpTo(mondayToFriday, root) + 10);
  const changes = [{ id: idOf(0), due }];
  const { shifts } = computeRipple(plan, changes);
  const medianMs = await median(size > 10_000 ? 5 : 15, () => computeRipple(plan, changes));
  return { milestones: size, dependencies: plan.dependencies.length, shifts: shifts.length, medianMs };
}

import { mondayToFriday, nthWorkday, workdaysUpTo } from '../src/domain/calendar/work-calendar';
import { backwardPass } from '../src/domain/schedule/backward-pass';
import { compactPlan } from '../src/domain/schedule/compact-plan';
import { computeRipple } from '../src/domain/schedule/compute-ripple';
import { forwardPass } from '../src/domain/schedule/forward-pass';
import type { Plan } from '../src/domain/schedule/plan';
import { barePass } from './bare-pass';
import { idOf, launchGraph } from './launch-graph';
import { interleavedMedians } from './median';

export interface EngineFigure {
  readonly milestones: number;
  readonly dependencies: number;
  readonly shifts: number;
  /** The estimate of the limit, see `barePass`. */
  readonly bareMs: number;
  /** A ripple from the first milestone, ten working days, plan handed over as it is stored. */
  readonly rippleMs: number;
  readonly rippleToBare: number;
  /** The plan made compact, for the analysis. */
  readonly loadMs: number;
  /** Forward and backward pass over work without dates, the plan made compact before. */
  readonly analysisMs: number;
  readonly analysisToBare: number;
}

/** Runs of all kinds take turns, so that a busy machine slows all of them alike. */
export async function measureEngine(size: number): Promise<EngineFigure> {
  const plan = launchGraph(size);
  const root = plan.milestones[0]?.due;
  if (!root) throw new Error('Cannot measure: the plan has no dated root');
  const due = nthWorkday(mondayToFriday, workdaysUpTo(mondayToFriday, root) + 10);
  const changes = [{ id: idOf(0), due }];
  const { shifts } = computeRipple(plan, changes);
  const undated = withoutDates(plan);
  const compact = compactPlan(undated);
  const [bareMs = NaN, analysisMs = NaN] = await interleavedMedians(40, [
    barePass(plan),
    () => backwardPass(compact, forwardPass(compact)),
  ]);
  const [rippleMs = NaN, loadMs = NaN] = await interleavedMedians(size > 10_000 ? 5 : 15, [
    () => computeRipple(plan, changes),
    () => compactPlan(undated),
  ]);
  const counts = { milestones: size, dependencies: plan.dependencies.length, shifts: shifts.length };
  const ratios = { rippleToBare: rippleMs / bareMs, analysisToBare: analysisMs / bareMs };
  return { ...counts, bareMs, rippleMs, loadMs, analysisMs, ...ratios };
}

/** The same network, each milestone a day of work. */
function withoutDates(plan: Plan): Plan {
  const milestones = plan.milestones.map((milestone) => ({ ...milestone, due: undefined, duration: 1 }));
  return { ...plan, projectStart: plan.milestones[0]?.due, milestones };
}

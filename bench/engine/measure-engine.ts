import { mondayToFriday } from '../../src/domain/calendar/work-calendar';
import { backwardPass } from '../../src/domain/schedule/backward-pass';
import { compactPlan } from '../../src/domain/schedule/compact-plan';
import { forwardPass } from '../../src/domain/schedule/forward-pass';
import type { Plan } from '../../src/domain/schedule/plan';
import { barePass } from './bare-pass';
import { bareSweep } from './bare-sweep';
import { checkAnalysis, withoutDates } from './check-analysis';
import { coneBehind } from './cone';
import { lockstep, lockstepInWords } from './lockstep';
import type { RippleFigure, RippleTask } from './measure-ripple';
import { measureRipple } from './measure-ripple';
import { idOf } from '../graphs/plan-of-points';
import type { LoadedKinds } from '../peers/load-kinds';
import { takeTurns } from './take-turns';

export interface Cost {
  readonly ms: number;
  readonly nsPerDependency: number;
  /** Times the bare pass over the whole plan. */
  readonly toBare: number;
}

export interface EngineFigure {
  readonly graph: string;
  readonly milestones: number;
  readonly dependencies: number;
  /** The plan made compact; then both passes over it, by work without dates. */
  readonly load: Cost;
  readonly analysis: Cost;
  /** From the first milestone, and from one in the middle. */
  readonly ripples: readonly RippleFigure[];
}

export interface EngineTask {
  readonly graph: string;
  readonly plan: Plan;
  /** What the engine is measured against, where it can follow the plan's rules. */
  readonly against: LoadedKinds;
}

const turns = 13;

export function measureEngine({ graph, plan, against }: EngineTask): EngineFigure {
  const isPlain = plan.calendars.size === 1 && plan.calendars.get('default') === mondayToFriday;
  const own = [lockstep, lockstepInWords];
  const ripple = isPlain
    ? { plan, kinds: [bareSweep, ...own, ...against.kinds], missing: against.missing }
    : { plan, kinds: own, otherwise: [bareSweep] };
  return {
    graph,
    milestones: plan.milestones.length,
    dependencies: plan.dependencies.length,
    ...measurePasses(plan, isPlain),
    ripples: [measureRipple({ ...ripple, of: 'root', changed: idOf(0) }), ...middleRipples(ripple)],
  };
}

/** Of a few days; where that dies out, also of so many that all behind the middle move. */
function middleRipples(task: Omit<RippleTask, 'of' | 'changed'>): RippleFigure[] {
  const changed = idOf(Math.floor(task.plan.milestones.length / 2));
  const near = measureRipple({ ...task, of: 'middle', changed });
  if (near.moved * 2 > near.milestones) return [near];
  return [near, measureRipple({ ...task, of: 'middle, far', changed, isFar: true })];
}

function measurePasses(plan: Plan, isPlain: boolean): Pick<EngineFigure, 'load' | 'analysis'> {
  const cone = coneBehind(plan, idOf(0));
  // Plain: a day each, as a plain pass can reckon it. Else up to a week, points among them.
  const undated = withoutDates(plan, isPlain ? () => 1 : (place) => place % 6);
  if (isPlain) checkAnalysis(undated, cone);
  const bare = barePass.layOut(cone);
  const compact = compactPlan(undated);
  const [bareMs = NaN, loadMs = NaN, analysisMs = NaN] = takeTurns(
    [() => bare.run(10), () => compactPlan(plan), () => backwardPass(compact, forwardPass(compact))],
    turns,
  );
  const cost = (ms: number): Cost => ({
    ms,
    nsPerDependency: (ms * 1e6) / plan.dependencies.length,
    toBare: ms / bareMs,
  });
  return { load: cost(loadMs), analysis: cost(analysisMs) };
}

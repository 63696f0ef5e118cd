import type { Plan } from '../../src/domain/schedule/plan';
import { launchGates } from './launch-gates';
import { planOfPoints } from './plan-of-points';
import { createRandom } from './random';

/** A plan shaped like a launch: each milestone gated by up to three earlier ones, all dates as early as the rules allow. */
export function launchGraph(size: number, seed = 1): Plan {
  return planOfPoints(size, launchGates(size, createRandom(seed)));
}

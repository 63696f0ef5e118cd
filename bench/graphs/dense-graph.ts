import type { Plan } from '../../src/domain/schedule/plan';
import type { Gate } from './plan-of-points';
import { planOfPoints } from './plan-of-points';
import { createRandom } from './random';

export interface DenseSize {
  readonly milestones: number;
  /** At least one for each milestone but the first, at most one for each pair. */
  readonly dependencies: number;
}

/**
 * One knot: each milestone has a predecessor, so that all lie behind the first; the other dependencies are drawn evenly
 * from all pairs. Leads of two to lags of five working days.
 */
export function denseGraph({ milestones, dependencies }: DenseSize, seed = 1): Plan {
  const random = createRandom(seed);
  const gates: Gate[] = [];
  let pairsLeft = ((milestones - 1) * (milestones - 2)) / 2;
  let wanted = dependencies - (milestones - 1);
  for (let to = 1; to < milestones; to += 1) {
    const sure = Math.floor(random() * to);
    for (let from = 0; from < to; from += 1) {
      const isDrawn = from !== sure && random() * pairsLeft < wanted;
      if (from !== sure) pairsLeft -= 1;
      if (isDrawn) wanted -= 1;
      if (isDrawn || from === sure) gates.push({ from, to, lag: Math.floor(random() * 8) - 2 });
    }
  }
  return planOfPoints(milestones, gates);
}

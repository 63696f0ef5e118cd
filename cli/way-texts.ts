import { indexAt } from '../src/domain/schedule/at';
import { milestoneAt } from '../src/domain/schedule/compact-plan';
import type { MilestoneId } from '../src/domain/schedule/plan';
import { findCause } from '../src/domain/schedule/trace-causes';
import type { Walked } from '../src/domain/schedule/walked';

/** The chain by which a milestone came to move, as in `via`: a JSON list. */
export type WayText = (id: MilestoneId) => string;

/** The last steps of a way, and where the steps before them lead to: -1 for nowhere. */
interface Stretch {
  readonly text: string;
  readonly before: number;
}

/** Ways are put together from stretches of as many steps, each written once: most of a long way is that of many others. */
const stretchLength = 64;

/** Memory is linear in the plan, however long the ways are that are asked for. */
export function wayTexts(walked: Walked): WayText {
  const { causes, depths } = traced(walked);
  const stretches = new Map<number, Stretch>();
  const stepUp = (rank: number): Stretch => {
    const steps: string[] = [];
    let here = rank;
    do {
      steps.push(JSON.stringify(milestoneAt(walked.plan, here).id));
      here = indexAt(causes, here);
    } while (here !== -1 && indexAt(depths, here) % stretchLength !== 0);
    return { text: steps.reverse().join(','), before: here };
  };
  const stretchTo = (rank: number): Stretch => {
    const known = stretches.get(rank) ?? stepUp(rank);
    stretches.set(rank, known);
    return known;
  };
  return (id) => {
    const rank = walked.plan.rankOf(id);
    if (rank === undefined) return '[]';
    const parts: string[] = [];
    for (let part = stepUp(rank); ; part = stretchTo(part.before)) {
      parts.push(part.text);
      if (part.before === -1) return `[${parts.reverse().join(',')}]`;
    }
  };
}

interface Traced {
  /** By rank; -1 without one. */
  readonly causes: Int32Array;
  /** Steps from a changed milestone, by rank. */
  readonly depths: Int32Array;
}

function traced(walked: Walked): Traced {
  const causes = new Int32Array(walked.plan.milestones.length).fill(-1);
  const depths = new Int32Array(causes.length);
  for (const rank of Int32Array.from([...walked.moved, ...walked.proposals.keys()]).sort()) {
    const cause = findCause(walked, rank);
    if (cause === undefined) continue;
    causes[rank] = cause;
    depths[rank] = indexAt(depths, cause) + 1;
  }
  return { causes, depths };
}

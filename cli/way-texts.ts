import { indexAt } from '../src/domain/schedule/at';
import { milestoneAt } from '../src/domain/schedule/compact-plan';
import type { MilestoneId } from '../src/domain/schedule/plan';
import { findCause } from '../src/domain/schedule/trace-causes';
import type { Walked } from '../src/domain/schedule/walked';

/** The chain by which a milestone came to move, as in `via`: a JSON list in pieces. */
export type WayText = (id: MilestoneId) => (string | Uint8Array)[];

/** The last steps of a way, and where the steps before them lead to: -1 for nowhere. */
interface Stretch<T> {
  readonly text: T;
  readonly before: number;
}

/** Ways are put together from stretches of as many steps, each written once: most of a long way is that of many others. */
const stretchLength = 64;

/** Memory is linear in the plan, however long the ways are that are asked for. */
export function wayTexts(walked: Walked): WayText {
  const { causes, depths } = traced(walked);
  const stepUp = (rank: number): Stretch<string> => {
    const steps: string[] = [];
    let here = rank;
    do {
      steps.push(JSON.stringify(milestoneAt(walked.plan, here).id));
      here = indexAt(causes, here);
    } while (here !== -1 && indexAt(depths, here) % stretchLength !== 0);
    return { text: steps.reverse().join(','), before: here };
  };
  const stretches = new Map<number, Stretch<Uint8Array>>();
  const stretchTo = (rank: number): Stretch<Uint8Array> => {
    const known = stretches.get(rank);
    if (known !== undefined) return known;
    const { text, before } = stepUp(rank);
    const made = { text: Buffer.from(`${text},`), before };
    stretches.set(rank, made);
    return made;
  };
  return (id) => {
    const own = stepUp(walked.plan.rankOf(id) ?? -1);
    const pieces: (string | Uint8Array)[] = [`${own.text}]`];
    for (let { before } = own; before !== -1;) {
      const stretch = stretchTo(before);
      pieces.push(stretch.text);
      before = stretch.before;
    }
    return [...pieces, '['].reverse();
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

import { compareText } from './compare-text';
import { linkKind } from './link-kind';
import type { MilestoneId } from './plan';
import { moveAt } from './settle-at';
import { mark, type Walked } from './walked';

/** Chain of milestones from a changed one to the rank, both included. */
export type ChainTo = (rank: number) => MilestoneId[];

/**
 * Finds for a move the predecessor that caused it: of those changed or moved whose bound decided the smallest id.
 * Where a predecessor that stayed decided, how far the move went, the smallest id of those that set it off.
 * Causes are found when they are asked for, each once.
 */
export function traceCauses(walked: Walked): ChainTo {
  const { milestones } = walked.plan;
  const causes = new Map<number, number | undefined>();
  const causeOf = (rank: number): number | undefined => {
    if (!causes.has(rank)) causes.set(rank, findCause(walked, rank));
    return causes.get(rank);
  };
  return (rank) => {
    const chain: MilestoneId[] = [];
    for (let here: number | undefined = rank; here !== undefined; here = causeOf(here)) {
      const milestone = milestones[here];
      if (milestone !== undefined) chain.push(milestone.id);
    }
    return chain.reverse();
  };
}

/**
 * The milestone before a rank on its chain: always of a lower rank.
 * @returns undefined for a milestone that did not move, and is to move by no proposal
 */
export function findCause(walked: Walked, rank: number): number | undefined {
  if (((walked.marks[rank] ?? 0) & mark.moved) === 0 && !walked.proposals.has(rank)) return undefined;
  const active = activePredecessors(walked, rank);
  const deciding = new Set(moveAt(walked, rank)?.boundBy.map(({ from }) => from));
  const causes = [
    active.filter(({ from }) => deciding.has(from)),
    active.filter(({ isInForce }) => isInForce),
    active,
  ].find((some) => some.length > 0);
  const idOf = (from: number): string => walked.plan.milestones[from]?.id ?? '';
  return causes?.map(({ from }) => from).reduce((a, b) => (compareText(idOf(a), idOf(b)) <= 0 ? a : b));
}

interface Active {
  readonly from: number;
  readonly isInForce: boolean;
}

/** Those changed or moved. */
function activePredecessors({ plan, marks }: Walked, rank: number): Active[] {
  const { first, others, kinds } = plan.links.incoming;
  return Array.from(others.subarray(first[rank], first[rank + 1]), (predecessor, index) => ({
    from: predecessor,
    isInForce: ((kinds[(first[rank] ?? 0) + index] ?? 0) & linkKind.overridden) === 0,
  })).filter((one) => ((marks[one.from] ?? 0) & (mark.changed | mark.moved)) !== 0);
}

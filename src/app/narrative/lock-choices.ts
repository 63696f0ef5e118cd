import type { IssueCard } from '../../contract/issue-card';
import type { IssueId } from '../../domain/narrative/issue-id';
import { toCard } from '../panel/to-card';
import type { Issue, World } from '../ports';

const mostShown = 20;
/** Fits into one request to Jira, together with the features that a brief names. */
const mostLookedAt = 75;
const mostSteps = 3;

/**
 * Milestones of the epic's launch near the epic: first those it gates, then their neighbours. A launch may have
 * thousands; one that far away is not where this brief locks, and may still be chosen by hand.
 */
export async function milestonesNear({ store }: World, epicId: IssueId): Promise<IssueId[]> {
  const near = new Set<IssueId>([epicId]);
  let edge: readonly IssueId[] = [epicId];
  for (let step = 0; step < mostSteps && edge.length > 0 && near.size <= mostLookedAt; step += 1) {
    const milestones = await store.milestones(edge);
    const found = edge.flatMap((id) => milestones.get(id) ?? []);
    const next = [
      ...found.flatMap(({ gates }) => gates),
      ...found.flatMap(({ gatedBy }) => gatedBy.map(({ from }) => from)),
    ];
    edge = [...new Set(next)].filter((id) => !near.has(id)).slice(0, mostLookedAt + 1 - near.size);
    for (const id of edge) near.add(id);
  }
  near.delete(epicId);
  return [...near];
}

/** Those the viewer sees, the likeliest first: what is called a brief lock, then what is called a brief, then the nearest. */
export function lockChoices(near: readonly IssueId[], visible: ReadonlyMap<IssueId, Issue>): IssueCard[] {
  const seen = near.flatMap((id) => visible.get(id) ?? []);
  const [locks, others] = parted(seen, ({ summary }) => /\bbrief\b/i.test(summary) && /\block/i.test(summary));
  const [briefs, rest] = parted(others, ({ summary }) => /\bbrief\b/i.test(summary));
  return [...locks, ...briefs, ...rest].slice(0, mostShown).map(toCard);
}

function parted<T>(all: readonly T[], isSo: (one: T) => boolean): readonly [T[], T[]] {
  return [all.filter(isSo), all.filter((one) => !isSo(one))];
}

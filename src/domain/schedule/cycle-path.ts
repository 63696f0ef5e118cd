import { compareText } from './compare-text';
import type { Dependency, MilestoneId } from './plan';
import { shortestPath } from './shortest-path';

type Ends = Pick<Dependency, 'from' | 'to'>;

/**
 * The shortest cycle that a new dependency would close, from its predecessor back to it: first and last are the same.
 * @returns undefined when it closes none
 */
export function cyclePath(dependencies: readonly Ends[], { from, to }: Ends): MilestoneId[] | undefined {
  if (from === to) return [from, to];
  const successors = successorsById(dependencies);
  const way = shortestPath(to, from, (id) => (successors.get(id) ?? []).toSorted(compareText));
  return way === undefined ? undefined : [from, ...way];
}

function successorsById(dependencies: readonly Ends[]): Map<MilestoneId, MilestoneId[]> {
  const successors = new Map<MilestoneId, MilestoneId[]>();
  for (const { from, to } of dependencies) {
    const known = successors.get(from);
    if (known === undefined) successors.set(from, [to]);
    else known.push(to);
  }
  return successors;
}

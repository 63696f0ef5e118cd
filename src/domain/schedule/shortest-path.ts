/**
 * The shortest way of at least one step, breadth first.
 * Among ways of equal length the one that `next` names first, step by step.
 * @returns all nodes from `from` to `to`, both included; undefined when there is no way
 */
export function shortestPath<T>(from: T, to: T, next: (node: T) => readonly T[]): T[] | undefined {
  const cameFrom = new Map<T, T>();
  const queue = [from];
  // The queue grows while it is read.
  for (const node of queue) {
    for (const neighbour of next(node)) {
      if (neighbour === to) return [...wayTo(node, cameFrom), to];
      if (neighbour === from || cameFrom.has(neighbour)) continue;
      cameFrom.set(neighbour, node);
      queue.push(neighbour);
    }
  }
  return undefined;
}

function wayTo<T>(node: T, cameFrom: ReadonlyMap<T, T>): T[] {
  const way = [node];
  for (let here = cameFrom.get(node); here !== undefined; here = cameFrom.get(here)) way.push(here);
  return way.reverse();
}

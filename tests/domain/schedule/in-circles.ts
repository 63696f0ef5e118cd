import type { Dependency } from '../../../src/domain/schedule/plan';

type Ends = Pick<Dependency, 'from' | 'to'>;

/** A dependency is in a circle when its end leads back to its beginning. Found by going everywhere from everywhere. */
export function inCircles(dependencies: readonly Ends[]): (link: Ends) => boolean {
  const behind = new Map<string, Set<string>>();
  for (const { to } of dependencies) {
    const reached = new Set<string>([to]);
    for (const id of reached) for (const link of dependencies) if (link.from === id) reached.add(link.to);
    behind.set(to, reached);
  }
  return ({ from, to }) => behind.get(to)?.has(from) ?? false;
}

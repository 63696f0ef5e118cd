import type { Dependency, Plan } from './plan';

/** Dependencies whose two milestones are in the plan, each end by its place there. */
export interface LinkEnds {
  readonly dependencies: readonly Dependency[];
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export function linkEnds({ milestones, dependencies: all }: Plan): LinkEnds {
  const placeById = new Map(milestones.map(({ id }, place) => [id, place]));
  const dependencies = all.filter(({ from, to }) => placeById.has(from) && placeById.has(to));
  const places = (end: 'from' | 'to'): Int32Array =>
    Int32Array.from(dependencies, (dependency) => placeById.get(dependency[end]) ?? NaN);
  return { dependencies, from: places('from'), to: places('to') };
}

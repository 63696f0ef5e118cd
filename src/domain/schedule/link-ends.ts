import type { MilestoneId, Plan } from './plan';

/** The two milestones of each dependency, by their places in the plan; -1 for one outside it. */
export interface LinkEnds {
  readonly placeById: ReadonlyMap<MilestoneId, number>;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export function linkEnds({ milestones, dependencies }: Plan): LinkEnds {
  const placeById = new Map<MilestoneId, number>();
  milestones.forEach(({ id }, place) => placeById.set(id, place));
  const from = new Int32Array(dependencies.length).fill(-1);
  const to = new Int32Array(dependencies.length).fill(-1);
  dependencies.forEach((dependency, link) => {
    const first = placeById.get(dependency.from);
    const second = placeById.get(dependency.to);
    if (first === undefined || second === undefined) return;
    from[link] = first;
    to[link] = second;
  });
  return { placeById, from, to };
}

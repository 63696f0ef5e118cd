import type { Plan } from '../../../src/domain/schedule/plan';

/** The smallest id of each group whose members lead to each other, and how long its shortest circle is. */
export function circlesNaively({ milestones, dependencies }: Plan): [id: string, length: number][] {
  const next = (ids: ReadonlySet<string>): Set<string> =>
    new Set(dependencies.filter(({ from }) => ids.has(from)).map(({ to }) => to));
  const stepsBack = (id: string): number | undefined => {
    let here = new Set<string>([id]);
    for (let steps = 1; steps <= milestones.length; steps += 1) {
      here = next(here);
      if (here.has(id)) return steps;
    }
    return undefined;
  };
  const leadsTo = (id: string): Set<string> => {
    const reached = next(new Set([id]));
    for (const one of reached) for (const other of next(new Set([one]))) reached.add(other);
    return reached;
  };
  return milestones
    .map(({ id }) => id)
    .toSorted()
    .filter((id, index, sorted) => {
      const reached = leadsTo(id);
      return reached.has(id) && !sorted.slice(0, index).some((other) => reached.has(other) && leadsTo(other).has(id));
    })
    .map((id) => [id, stepsBack(id) ?? NaN]);
}

import { coneBehind } from '../../../bench/engine/cone';
import { denseGraph } from '../../../bench/graphs/dense-graph';
import { launchGraph } from '../../../bench/graphs/launch-graph';
import { mixedGraph } from '../../../bench/graphs/mixed-graph';
import { computeRipple } from '../../../src/domain/schedule/compute-ripple';

const graphs = [
  { name: 'launchGraph', make: (seed?: number) => launchGraph(200, seed), milestones: 200 },
  { name: 'mixedGraph', make: (seed?: number) => mixedGraph(200, seed), milestones: 200 },
  {
    name: 'denseGraph',
    make: (seed?: number) => denseGraph({ milestones: 60, dependencies: 900 }, seed),
    milestones: 60,
  },
];

describe.each(graphs)('$name', ({ make, milestones }) => {
  const plan = make();
  const [root] = plan.milestones;

  test('has as many milestones as asked for, all behind the first, and no circle', () => {
    expect(plan.milestones).toHaveLength(milestones);
    expect(root && coneBehind(plan, root.id).ids).toHaveLength(milestones);
  });

  test('gates no pair twice and nothing by itself', () => {
    const pairs = plan.dependencies.map(({ from, to }) => `${from} ${to}`);

    expect(new Set(pairs).size).toBe(pairs.length);
    expect(plan.dependencies.filter(({ from, to }) => from >= to)).toEqual([]);
  });

  test('is at rest: looked at everywhere, nothing moves', () => {
    const visits = plan.milestones.map(({ id }) => ({ id }));

    expect(computeRipple(plan, visits).shifts).toEqual([]);
  });

  test('is the same for the same seed, and another for another', () => {
    expect(make().milestones).toEqual(plan.milestones);
    expect(make().dependencies).toEqual(plan.dependencies);
    expect(make(2).dependencies).not.toEqual(plan.dependencies);
  });
});

describe('denseGraph', () => {
  test.each([59, 900, 1770])('has exactly %d dependencies', (dependencies) => {
    expect(denseGraph({ milestones: 60, dependencies }).dependencies).toHaveLength(dependencies);
  });
});

describe('mixedGraph', () => {
  test('has all types, all modes and three calendars', () => {
    const { milestones, dependencies } = mixedGraph(200);

    expect(new Set(dependencies.map(({ type }) => type)).size).toBe(4);
    expect(new Set(dependencies.map(({ mode }) => mode)).size).toBe(3);
    expect(new Set(milestones.map(({ calendar }) => calendar)).size).toBe(3);
  });
});

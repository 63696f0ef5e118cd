import type { Plan } from '../../src/domain/schedule/plan';
import { denseGraph } from '../graphs/dense-graph';
import type { EngineFigure } from './measure-engine';
import { measureEngine } from './measure-engine';
import { launchGraph } from '../graphs/launch-graph';
import { mixedGraph } from '../graphs/mixed-graph';
import type { LoadedKinds } from '../peers/load-kinds';

interface Graph {
  readonly graph: string;
  readonly make: () => Plan;
}

const graphs: readonly Graph[] = [
  { graph: 'launch', make: () => launchGraph(1_000) },
  { graph: 'launch', make: () => launchGraph(10_000) },
  { graph: 'launch', make: () => launchGraph(100_000) },
  { graph: 'dense', make: () => denseGraph({ milestones: 2_000, dependencies: 400_000 }) },
  { graph: 'launch of all types, modes and three calendars', make: () => mixedGraph(100_000) },
];

/** One plan at a time, so that none stands in memory while another is measured. */
export function* measureGraphs(against: LoadedKinds): Generator<EngineFigure> {
  for (const { graph, make } of graphs) yield measureEngine({ graph, plan: make(), against });
}

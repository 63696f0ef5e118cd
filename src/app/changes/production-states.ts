import type { Gate } from '../../domain/gates/gate';
import { broughtOut } from '../../domain/launches/changes/brought-out';
import type { ProductionState } from '../../domain/launches/changes/change-request';
import { productionStateOf } from '../../domain/launches/changes/production-state';
import type { FormatMatrix } from '../../domain/launches/formats/format-matrix';
import type { MilestoneId, WorkState } from '../../domain/schedule/plan';
import type { WholeLaunch } from './see-whole';

interface Progress {
  readonly matrix: FormatMatrix | undefined;
  /** Gates of the issues that are asked about. */
  readonly gates: ReadonlyMap<MilestoneId, Gate>;
  /** Of an issue that is no milestone of the launch, where it is known. */
  readonly workOf?: ((id: MilestoneId) => WorkState | undefined) | undefined;
}

/** How far the work on assets of a launch has come. */
export function productionStates(
  { launch, milestones, plan }: WholeLaunch,
  { matrix, gates, workOf = () => undefined }: Progress,
): (id: MilestoneId) => ProductionState {
  const work = new Map(plan.milestones.map(({ id, state }) => [id, state]));
  const out = broughtOut(plan, { milestones: milestones.values(), t0: launch.t0, states: work });
  return (id) =>
    productionStateOf({
      work: work.get(id) ?? workOf(id) ?? 'todo',
      cells: matrix?.cells.filter(({ issueId }) => issueId === id).map(({ state }) => state) ?? [],
      isOut: out.has(id),
      gate: gates.get(id),
      people: launch.people,
    });
}

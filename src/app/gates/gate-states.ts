import type { GateState } from '../../domain/gates/gate';
import type { Launch } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { World } from '../ports';
import { judgeGates } from './judge-gates';

/** How the gates on these issues stand in truth; issues without a gate are absent. One whose day has passed is `shut`. */
export async function gateStates(
  world: World,
  launch: Launch,
  ids: readonly MilestoneId[],
): Promise<ReadonlyMap<MilestoneId, GateState>> {
  const gates = [...(await world.gates.gates(ids)).values()].filter(({ criteria }) => criteria.length > 0);
  const judged = await judgeGates(
    world,
    gates.map((gate) => ({ gate, launch, due: null })),
    new Map(),
  );
  return new Map(judged.map(({ gate, verdict }) => [gate.issueId, verdict.state]));
}

import type { GateBrief } from '../../contract/gate';
import type { GateVerdict } from '../../domain/gates/gate-verdict';
import type { Launch } from '../../domain/launches/launch';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Issue, World } from '../ports';
import { judgeGates } from './judge-gates';

const mostTold = 10;

/** A gate in a row or on a picture. */
export function gateBrief({ state, standings }: GateVerdict): GateBrief {
  const missing = standings.filter(({ unmet }) => unmet !== null).map(({ title }) => title);
  const all = standings.length;
  return { state, met: all - missing.length, all, missing: missing.slice(0, mostTold) };
}

/** The gates of those milestones that the viewer sees; costs nothing where there is none. */
export async function gateBriefs(
  world: World,
  { launch, milestones, visible }: Sight,
): Promise<ReadonlyMap<MilestoneId, GateBrief>> {
  const ids = [...milestones].filter(({ id, hasGate }) => hasGate && visible.has(id)).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const gates = [...(await world.gates.gates(ids)).values()].filter(({ criteria }) => criteria.length > 0);
  const inLaunch = gates.map((gate) => ({ gate, launch, due: visible.get(gate.issueId)?.dates.due ?? null }));
  const judged = await judgeGates(world, inLaunch, visible);
  return new Map(judged.map(({ gate, verdict }) => [gate.issueId, gateBrief(verdict)]));
}

interface Sight {
  readonly launch: Launch;
  readonly milestones: Iterable<TrackedMilestone>;
  /** Issues as the viewer sees them. */
  readonly visible: ReadonlyMap<MilestoneId, Issue>;
}

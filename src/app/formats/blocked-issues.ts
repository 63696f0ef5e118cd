import type { Gate } from '../../domain/gates/gate';
import type { GateVerdict } from '../../domain/gates/gate-verdict';
import type { MilestoneId } from '../../domain/schedule/plan';
import { judgeGates } from '../gates/judge-gates';
import type { LaunchSight } from '../launches/see-launch';
import type { Issue, World } from '../ports';

/** By issue, why its gate lets nothing pass, such as `the gate of MKT-4 is shut: legal approval`. */
export type Blocked = ReadonlyMap<MilestoneId, string>;

/** @param seen issues in which deliverables are made, as the viewer sees them */
export async function blockedIssues(
  world: World,
  { launch }: Pick<LaunchSight, 'launch'>,
  seen: ReadonlyMap<MilestoneId, Issue>,
): Promise<Blocked> {
  const found = seen.size > 0 ? await world.gates.gates([...seen.keys()]) : new Map<MilestoneId, Gate>();
  const gates = [...found.values()].filter(({ criteria }) => criteria.length > 0);
  if (gates.length === 0) return new Map();
  const inLaunch = gates.map((gate) => ({ gate, launch, due: null }));
  const judged = await judgeGates(world, inLaunch, seen);
  return new Map(
    judged.flatMap(({ gate, verdict }) => {
      const missing = missingFor(gate, verdict);
      if (missing.length === 0) return [];
      const key = seen.get(gate.issueId)?.key ?? 'its issue';
      return [[gate.issueId, `the gate of ${key} is shut: ${missing.join(', ')}`] as const];
    }),
  );
}

/** A gate may itself wait for the formats: what it waits for of them must not hold them back. */
function missingFor({ criteria }: Gate, { state, standings }: GateVerdict): string[] {
  if (state === 'open' || state === 'waived') return [];
  const ofFormats = new Set(criteria.flatMap(({ id, kind }) => (kind === 'formats' ? [id] : [])));
  return standings
    .filter(({ criterionId, unmet }) => unmet !== null && !ofFormats.has(criterionId))
    .map(({ title }) => title);
}

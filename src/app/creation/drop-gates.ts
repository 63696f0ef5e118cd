import type { MilestoneId } from '../../domain/schedule/plan';
import { actsOf } from '../../domain/gates/acts-of';
import type { Gate } from '../../domain/gates/gate';
import { setCriteria } from '../../domain/gates/set-criteria';
import { Outage, type World } from '../ports';

/**
 * Takes away the gates of issues that are milestones no more; their history stays. Must come before the milestones are
 * dropped, so that breaking off leaves none behind.
 */
export async function dropGates(world: Pick<World, 'gates' | 'clock'>, ids: readonly MilestoneId[]): Promise<void> {
  if (ids.length === 0) return;
  const present = [...(await world.gates.gates(ids)).values()].filter(({ criteria }) => criteria.length > 0);
  for (const gate of present) await dropGate(world, gate);
}

async function dropGate({ gates, clock }: Pick<World, 'gates' | 'clock'>, gate: Gate): Promise<void> {
  const at = clock.now();
  const step = setCriteria(gate, { criteria: [], freezesScope: false, at });
  if (step.kind !== 'changed') return;
  const acts = actsOf(gate, step.dids, { by: null, at });
  const outcome = await gates.save({ gate: { ...step.gate, acts: gate.acts + acts.length }, acts });
  if (outcome === 'changed-meanwhile')
    throw new Outage('Cannot take a gate away: somebody has just answered it. Try again', 1);
}

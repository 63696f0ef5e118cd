import { actsOf } from '../../domain/gates/acts-of';
import { voidApprovals } from '../../domain/gates/void-approvals';
import type { MilestoneId } from '../../domain/schedule/plan';
import { Outage, type World } from '../ports';

const mostTries = 5;

interface Voiding {
  readonly ids: readonly MilestoneId[];
  /** Account of who approved the change. */
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** Approvals of what a change touches count no more: they were given to something else. Done again, nothing is left to do. */
export async function voidGates(world: World, { ids, by, at }: Voiding): Promise<void> {
  for (const id of ids) await voidOne(world, id, { by, at });
}

async function voidOne({ gates }: World, id: MilestoneId, { by, at }: Omit<Voiding, 'ids'>): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const gate = (await gates.gates([id])).get(id);
    if (!gate) return;
    const step = voidApprovals(gate, { why: 'change-request', at });
    if (step.kind !== 'changed') return;
    const acts = actsOf(gate, step.dids, { by, at });
    const changed = { ...step.gate, acts: gate.acts + acts.length };
    if ((await gates.save({ gate: changed, acts })) === 'saved') return;
  }
  throw new Outage(`Cannot void the approvals of milestone "${id}": others kept changing them`, 2);
}

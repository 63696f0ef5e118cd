import { actsOf } from '../../domain/gates/acts-of';
import type { Creation, CreationRow } from '../../domain/launches/creation';
import { gateOfRow } from '../../domain/launches/gate-of-row';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import { Outage, type World } from '../ports';

/** Sets up the gates that the template names. A gate that is there already stays as it is: this may be done twice. */
export async function keepGates(world: World, creation: Creation): Promise<void> {
  const rows = creation.rows.filter(({ gate, taken }) => gate !== null && !taken);
  const ids = rows.flatMap(({ issueId }) => issueId ?? []);
  if (ids.length === 0) return;
  const { milestones, gates } = await world.gates.known(ids);
  for (const row of rows) {
    const milestone = row.issueId === null ? undefined : milestones.get(row.issueId);
    if (milestone && !gates.has(milestone.id)) await keepGate(world, creation, { row, milestone });
  }
}

async function keepGate(
  { gates, clock }: World,
  creation: Creation,
  { row, milestone }: { row: CreationRow; milestone: TrackedMilestone },
): Promise<void> {
  const at = clock.now();
  const step = gateOfRow(creation, row, at);
  if (!step) return;
  const acts = actsOf(step.gate, step.dids, { by: creation.accountId, at });
  const gate = { ...step.gate, acts: acts.length };
  const outcome = await gates.save({ gate, acts, milestone: { ...milestone, hasGate: true } });
  if (outcome === 'changed-meanwhile')
    throw new Outage(`Cannot keep the gate of "${row.summary}": it has just been changed`, 1);
}

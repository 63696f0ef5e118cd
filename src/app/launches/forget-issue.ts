import type { MilestoneId } from '../../domain/schedule/plan';
import { Outage, type World } from '../ports';
import { dropGates } from '../creation/drop-gates';
import { dropLink } from './drop-link';

/** A deleted issue leaves the plan with its dependencies; what it gated stays where it is. */
export async function forgetIssue(world: World, id: MilestoneId): Promise<void> {
  const gone = (await world.store.milestones([id])).get(id);
  if (!gone) return;
  for (const { linkId, from } of gone.gatedBy) await dropLink(world, linkId, [from, id]);
  const successors = await world.store.milestones(gone.gates);
  for (const successor of successors.values()) {
    const links = successor.gatedBy.filter(({ from }) => from === id);
    for (const { linkId } of links) await dropLink(world, linkId, [id, successor.id]);
  }
  if (gone.hasGate) await dropGates(world, [id]);
  await dropRecord(world, id);
}

const mostTries = 5;

/** The events of its links are worked on at the same time. */
async function dropRecord({ store }: World, id: MilestoneId): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const last = (await store.milestones([id])).get(id);
    if (!last || (await store.save({ removed: [last] })) === 'saved') return;
  }
  throw new Outage(`Cannot forget issue "${id}": others kept changing it`, 1);
}

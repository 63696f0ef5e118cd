import type { StepReply } from '../../contract/launch-steps';
import type { CreationId } from '../../domain/launches/creation';
import { Outage, type World } from '../ports';
import { going } from './save-creation';

/** Seconds after which what stands in the way has passed, so that it is worth asking again at once. */
const soon = 5;

/** Events of the very changes a step makes are worked on meanwhile, and may be quicker: then the page asks again. */
export async function waitOut(world: World, id: string, step: () => Promise<StepReply>): Promise<StepReply> {
  try {
    return await step();
  } catch (failure) {
    const creation =
      failure instanceof Outage && failure.retryAfter <= soon && (await world.launches.creation(id as CreationId));
    if (!creation) throw failure;
    return going(creation, 'Waiting for other work on this launch');
  }
}

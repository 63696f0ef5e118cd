import type { StepReply } from '../../contract/launch-steps';
import type { Creation } from '../../domain/launches/creation';
import { retakeOutlook } from '../launches/retake-outlook';
import { takeBaselineOf } from '../launches/take-baseline';
import type { World } from '../ports';
import { saveCreation } from './save-creation';

/** The dates as they were made become the first baseline. */
export async function closeCreation(world: World, creation: Creation): Promise<StepReply> {
  const { launchId, accountId, at } = creation;
  await takeBaselineOf(world, { launchId, why: 'created', seen: { by: accountId, at } });
  await retakeOutlook(world, launchId);
  if (creation.rows.some(({ gate }) => gate !== null))
    await world.jobs.push([{ kind: 'tell-gates', launchId, issueIds: null }]);
  await saveCreation(world, { ...creation, state: 'done' });
  return { kind: 'done', launchId };
}

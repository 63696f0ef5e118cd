import type { StepReply } from '../../contract/launch-steps';
import type { Creation, CreationId } from '../../domain/launches/creation';
import { refused } from '../as-viewer';
import type { LaunchRequest } from '../launches/launch-request';
import type { World } from '../ports';
import { closeCreation } from './close-creation';
import { drawLinks } from './draw-links';
import { keepRecords } from './keep-records';
import { makeIssues } from './make-issues';

const stages: Record<Creation['stage'], (world: World, creation: Creation) => Promise<StepReply>> = {
  issues: makeIssues,
  records: keepRecords,
  links: drawLinks,
  close: closeCreation,
};

/** One step of a launch in the making, as the person who began it. Sent again, it goes on where it was. */
export async function stepCreation(
  world: World,
  { accountId }: LaunchRequest,
  { id }: { readonly id: string },
): Promise<StepReply> {
  const creation = await world.launches.creation(id as CreationId);
  if (creation?.accountId !== accountId) return notYours;
  switch (creation.state) {
    case 'running':
      return stages[creation.stage](world, creation);
    case 'done':
      return { kind: 'done', launchId: creation.launchId };
    case 'taking-back':
    case 'taken-back':
      return refused(`Cannot go on with "${creation.name}": it is being taken back. Start a new launch instead`);
  }
}

/** The same words whether there is such a creation or not. */
export const notYours = refused(
  'Cannot do this with the launch: it does not exist, or somebody else has begun it. Ask them, or start a new one',
);

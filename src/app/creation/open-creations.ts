import type { OpenCreationView, OpenReply } from '../../contract/creation';
import { creationProgress } from '../../domain/launches/creation-progress';
import type { LaunchRequest } from '../launches/launch-request';
import type { World } from '../ports';

/** What this viewer has begun and not ended, so that the list of launches can say so; a look at storage alone. */
export async function openCreations(world: World, { accountId }: LaunchRequest): Promise<OpenReply> {
  return { kind: 'open', open: await openViews(world, accountId) };
}

export async function openViews({ launches }: World, accountId: string): Promise<OpenCreationView[]> {
  return (await launches.openCreations(accountId)).flatMap((creation) => {
    const { id, name, at, state } = creation;
    return state === 'running' || state === 'taking-back'
      ? [{ id, name, at, state, ...creationProgress(creation) }]
      : [];
  });
}

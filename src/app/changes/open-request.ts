import type { ChangeRequest } from '../../domain/launches/changes/change-request';
import type { World } from '../ports';

/** Opens a change request; one that has been opened under this id already stays as it is, decided or not. */
export async function openRequest(
  { gates }: Pick<World, 'gates'>,
  request: Pick<ChangeRequest, 'id' | 'launchId' | 'cause' | 'at' | 'by'>,
): Promise<'opened' | 'there-already'> {
  const outcome = await gates.saveChange({ ...request, state: 'open', decided: null, impact: null, version: 0 });
  return outcome === 'saved' ? 'opened' : 'there-already';
}

import { noteDeletion } from '../../app/note-deletion';
import type { World } from '../../app/ports';
import { withRetry } from '../with-retry';
import { issueEvent } from './events';

export const issueDeleted = (createWorld: () => World) =>
  withRetry(async (event: unknown) => noteDeletion(createWorld(), issueEvent.parse(event).issue.id));

import { noteDeletion } from '../../app/note-deletion';
import type { World } from '../../app/ports';
import { withRetry } from '../with-retry';
import { issueEvent } from './events';

export const issueDeleted = (createWorld: () => World) =>
  withRetry(async (event: unknown) => {
    const world = createWorld();
    const { issue, atlassianId, timestamp } = issueEvent.parse(event);
    await noteDeletion(world, issue.id, { by: atlassianId ?? null, at: timestamp ?? world.clock.now() });
  });

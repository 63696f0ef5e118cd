import { noteNewcomer } from '../../app/changes/note-newcomer';
import type { World } from '../../app/ports';
import { withRetry } from '../with-retry';
import { issueEvent } from './events';

/** Somebody made an issue: it may add to a scope that is frozen. */
export const issueCreated = (createWorld: () => World) =>
  withRetry(async (event: unknown) => {
    const world = createWorld();
    const { issue, atlassianId, timestamp } = issueEvent.parse(event);
    await noteNewcomer(world, {
      issueId: issue.id,
      projectId: issue.fields?.project?.id,
      seen: { by: atlassianId ?? null, at: timestamp ?? world.clock.now() },
    });
  });

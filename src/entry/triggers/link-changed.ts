import type { World } from '../../app/ports';
import { withRetry } from '../with-retry';
import { linkEvent } from './events';

/** A link of type Gates was drawn or removed. The event names neither who did it nor which end gates which. */
export const linkChanged = (createWorld: () => World) =>
  withRetry(async (event: unknown) => {
    const { jobs, clock } = createWorld();
    const { eventType, id, sourceIssueId, destinationIssueId, timestamp } = linkEvent.parse(event);
    const issueIds = [sourceIssueId, destinationIssueId];
    const seen = { by: null, at: timestamp ?? clock.now() };
    const removed = eventType === 'avi:jira:deleted:issuelink';
    await jobs.push([
      removed ? { kind: 'link-removed', linkId: id, issueIds } : { kind: 'link-drawn', issueIds, seen },
    ]);
  });

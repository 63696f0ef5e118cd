import { givenDates } from '../../app/dates/given-dates';
import { noteChange } from '../../app/note-change';
import type { World } from '../../app/ports';
import { withRetry } from '../with-retry';
import { issueEvent } from './events';

/** Somebody changed a date or a status. */
export const issueChanged = (createWorld: () => World) =>
  withRetry(async (event: unknown) => {
    const world = createWorld();
    const { issue, atlassianId, timestamp, changelog } = issueEvent.parse(event);
    await noteChange(world, {
      issueId: issue.id,
      status: changelog?.items.some(({ field, fieldId }) => (fieldId ?? field) === 'status') ?? false,
      gave: givenDates(changelog?.items ?? []),
      seen: { by: atlassianId ?? null, at: timestamp ?? world.clock.now() },
    });
  });

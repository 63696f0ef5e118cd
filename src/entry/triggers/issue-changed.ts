import { givenDates } from '../../app/dates/given-dates';
import { noteChange } from '../../app/note-change';
import type { World } from '../../app/ports';
import { withRetry } from '../with-retry';
import { issueEvent } from './events';

/** They say what belongs to a launch, not when. */
const scopeFields = new Set([
  'resolution',
  'summary',
  'fixVersions',
  'Fix Version',
  'parent',
  'Parent',
  'IssueParentAssociation',
  'Epic Link',
]);

const parentFields = new Set(['parent', 'Parent', 'IssueParentAssociation', 'Epic Link']);

/** Somebody changed a date, the status, or what belongs to a launch. */
export const issueChanged = (createWorld: () => World) =>
  withRetry(async (event: unknown) => {
    const world = createWorld();
    const { issue, atlassianId, timestamp, changelog } = issueEvent.parse(event);
    const fields = changelog?.items.map(({ field, fieldId }) => fieldId ?? field) ?? [];
    await noteChange(world, {
      issueId: issue.id,
      status: fields.includes('status'),
      // An event that does not tell what changed may be of anything.
      onlyScope: fields.length > 0 && fields.every((field) => scopeFields.has(field)),
      parent: fields.some((field) => parentFields.has(field)),
      projectId: issue.fields?.project?.id,
      gave: givenDates(changelog?.items ?? []),
      seen: { by: atlassianId ?? null, at: timestamp ?? world.clock.now() },
    });
  });

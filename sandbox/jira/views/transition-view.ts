import { resolution } from '../fields/choice-fields';
import { mayOn, type Subject } from '../rights/may';
import { doneResolutionId, resolutions, statuses, type Status } from '../state/catalog';
import type { IssueRecord } from '../state/records';
import { resolutionView, statusView } from './catalog-views';
import type { ViewContext } from './user-view';

/** The workflow lets an issue go from any status to any other; a screen asks for the resolution of what is done. */
export function transitionViews(
  context: ViewContext & { readonly subject: Subject },
  issue: IssueRecord,
  { withFields = false } = {},
) {
  if (!mayOn(context.state, context.subject, { issue, permission: 'TRANSITION_ISSUES' })) return [];
  return statuses
    .filter((status) => status.id !== issue.statusId)
    .map((status) => ({
      id: status.transitionId,
      name: status.name,
      to: statusView(context, status.id),
      hasScreen: asksResolution(status),
      isGlobal: true,
      isInitial: false,
      isAvailable: true,
      isConditional: false,
      looped: false,
      ...(withFields ? { fields: asksResolution(status) ? { resolution: resolutionMeta(context) } : {} } : {}),
    }));
}

function asksResolution({ category }: Status): boolean {
  return category.key === 'done';
}

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-get */
function resolutionMeta(context: ViewContext) {
  return {
    required: true,
    schema: resolution.schema,
    name: resolution.name,
    key: resolution.id,
    hasDefaultValue: true,
    operations: ['set'],
    allowedValues: resolutions.map(({ id }) => resolutionView(context, id)),
    defaultValue: resolutionView(context, doneResolutionId),
  };
}

import { mayOn, type Subject } from '../rights/may';
import { statuses } from '../state/catalog';
import type { IssueRecord } from '../state/records';
import { statusView } from './catalog-views';
import type { ViewContext } from './user-view';

/** The workflow lets an issue go from any status to any other. */
export function transitionViews(context: ViewContext & { readonly subject: Subject }, issue: IssueRecord) {
  if (!mayOn(context.state, context.subject, { issue, permission: 'TRANSITION_ISSUES' })) return [];
  return statuses
    .filter((status) => status.id !== issue.statusId)
    .map((status) => ({
      id: status.transitionId,
      name: status.name,
      to: statusView(context, status.id),
      hasScreen: false,
      isGlobal: true,
      isInitial: false,
      isAvailable: true,
      isConditional: false,
      looped: false,
    }));
}

import type { Call } from '../http/route';
import { linkTypeOf } from '../state/links';
import type { LinkRecord } from '../state/records';
import { emit } from './issue-events';

/**
 * Link events carry numeric ids only: neither keys nor who did it.
 * @see https://developer.atlassian.com/platform/forge/events-reference/jira/
 */
export function emitLink(call: Call, kind: 'created' | 'deleted', link: LinkRecord): void {
  const { id, name, inward, outward } = linkTypeOf(call.state, link);
  const projectOfIssue = (issueId: string) => Number(call.state.issues.get(issueId)?.projectId ?? 0);
  emit(call, `avi:jira:${kind}:issuelink`, {
    id: Number(link.id),
    sourceIssueId: Number(link.sourceId),
    destinationIssueId: Number(link.destinationId),
    sourceProjectId: projectOfIssue(link.sourceId),
    destinationProjectId: projectOfIssue(link.destinationId),
    issueLinkType: { id: Number(id), name, inward, outward },
  });
}

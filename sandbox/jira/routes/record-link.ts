import type { Call } from '../http/route';
import { linkTypeOf } from '../state/links';
import { putIssue } from '../state/issues';
import type { ChangeItem, IssueRecord, LinkRecord } from '../state/records';
import { addHistory } from './save-changes';

interface LinkChange {
  readonly ends: { readonly source: IssueRecord; readonly destination: IssueRecord };
  readonly kind: 'created' | 'deleted';
}

/** Both issues keep the link in their history; no update event is sent for it. */
export function recordLink(call: Call, link: LinkRecord, { ends, kind }: LinkChange): void {
  const { outward, inward } = linkTypeOf(call.state, link);
  const { source, destination } = ends;
  note(call, source, item(kind, destination.key, `This issue ${outward} ${destination.key}`));
  note(call, destination, item(kind, source.key, `This issue ${inward} ${source.key}`));
}

function note(call: Call, issue: IssueRecord, change: ChangeItem): void {
  const stored = call.state.issues.get(issue.id);
  if (stored !== undefined) putIssue(call.state, { ...stored, updated: call.state.now() });
  addHistory(call, issue.id, [change]);
}

function item(kind: LinkChange['kind'], key: string, text: string): ChangeItem {
  const gone = kind === 'deleted';
  return {
    field: 'Link',
    fieldId: 'issuelinks',
    fieldtype: 'jira',
    from: gone ? key : null,
    fromString: gone ? text : null,
    to: gone ? null : key,
    toString: gone ? null : text,
  };
}

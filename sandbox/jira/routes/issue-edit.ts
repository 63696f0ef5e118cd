import { z } from 'zod';
import { chooseFields } from '../fields/choose-fields';
import { noContent, ok, refuse, type Answer } from '../http/answer';
import { listParam, onIssue, readBody } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { administers, mayOn } from '../rights/may';
import type { IssueRecord } from '../state/records';
import { issueView } from '../views/issue-view';
import { addComment, commentBody } from './add-comment';
import { applyEdits } from './apply-edits';
import { editBody, type EditBody } from './edit-body';
import { propertyFaults, setProperty } from './properties';
import { saveChanges } from './save-changes';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-put */
export const issueEditRoutes: readonly Route[] = [
  {
    method: 'PUT',
    path: '/rest/api/3/issue/:issueIdOrKey',
    scopes: scope.write,
    writesIssue: 'issueIdOrKey',
    handler: (call) => onIssue(call, (issue) => editIssue(call, issue)),
  },
];

const commentsToAdd = z.array(z.strictObject({ add: commentBody }));

function editIssue(call: Call, issue: IssueRecord): Answer {
  const overrides = ['overrideScreenSecurity', 'overrideEditableFlag'].some((name) => call.query.get(name) === 'true');
  if (overrides && !administers(call.state, call.subject))
    return refuse(403, ['You do not have permission to override screen security.']);
  if (!mayOn(call.state, call.subject, { issue, permission: 'EDIT_ISSUES' }))
    return refuse(403, ['You do not have permission to edit issues in this project.']);
  const body = readBody(call, editBody);
  if (!body.ok) return body.answer;
  const { comment, ...update } = body.value.update ?? {};
  if (update['issuelinks'] !== undefined) return refuse(501, ['sandbox does not cover "issuelinks" in an update']);
  if (overrides && 'resolution' in { ...body.value.fields, ...update })
    return refuse(501, ['sandbox does not cover a resolution set past the screens']);
  const comments = commentsToAdd.safeParse(comment ?? []);
  if (!comments.success) return refuse(400, [], { comment: 'Comment body can not be empty!' });
  return store(call, issue, { body: { ...body.value, update }, overrides, comments: comments.data });
}

interface Edit {
  readonly body: EditBody;
  readonly overrides: boolean;
  readonly comments: z.infer<typeof commentsToAdd>;
}

function store(call: Call, issue: IssueRecord, { body, overrides, comments }: Edit): Answer {
  const edited = applyEdits(call, issue, { body, options: { overrideScreen: overrides, creating: false } });
  if (!edited.ok) return edited.answer;
  const faults = (body.properties ?? []).flatMap(propertyFaults);
  if (faults.length > 0) return refuse(400, faults);
  for (const { key, value } of body.properties ?? []) setProperty(call, issue, { key, value });
  saveChanges(call, issue, edited.value);
  for (const comment of comments) addComment(call, issue, comment.add);
  return call.query.get('returnIssue') === 'true' ? ok(showEdited(call, issue.id)) : noContent;
}

function showEdited(call: Call, issueId: string) {
  const issue = call.state.issues.get(issueId);
  if (issue === undefined) throw new Error(`Cannot show issue ${issueId}: it was edited and is gone`);
  const expand = new Set(listParam(call.query, 'expand'));
  return issueView(call, issue, { fields: chooseFields(call.state, [], '*all'), properties: [], expand });
}

import { z } from 'zod';
import type { JiraClient } from './jira-client';
import { succeed, type Outcome } from './outcome';

const permissionsSchema = z.object({
  permissions: z.record(z.string(), z.object({ havePermission: z.boolean().default(false) })),
});

export interface IssueRights {
  readonly edit: boolean;
  readonly link: boolean;
  readonly transition: boolean;
  readonly comment: boolean;
  readonly schedule: boolean;
  readonly attach: boolean;
}

/** @returns what the signed-in person may do with the issue */
export async function readIssueRights(jira: JiraClient, key: string): Promise<Outcome<IssueRights>> {
  const wanted = 'EDIT_ISSUES,LINK_ISSUES,TRANSITION_ISSUES,ADD_COMMENTS,SCHEDULE_ISSUES,CREATE_ATTACHMENTS';
  const path = `/rest/api/3/mypermissions?issueKey=${encodeURIComponent(key)}&permissions=${wanted}`;
  const answer = await jira.get(path, permissionsSchema);
  if (!answer.ok) return answer;
  const has = (permission: string) => answer.value.permissions[permission]?.havePermission ?? false;
  return succeed({
    edit: has('EDIT_ISSUES'),
    link: has('LINK_ISSUES'),
    transition: has('TRANSITION_ISSUES'),
    comment: has('ADD_COMMENTS'),
    schedule: has('SCHEDULE_ISSUES'),
    attach: has('CREATE_ATTACHMENTS'),
  });
}

import { z } from 'zod';
import type { JiraClient } from './jira-client';
import { succeed, type Outcome } from './outcome';

const path = '/rest/api/3/mypermissions?permissions=ADMINISTER';
const schema = z.object({ permissions: z.object({ ADMINISTER: z.object({ havePermission: z.boolean() }) }) });

/** @returns whether the signed-in person administers Jira */
export async function readIsAdmin(jira: JiraClient): Promise<Outcome<boolean>> {
  const answer = await jira.get(path, schema);
  return answer.ok ? succeed(answer.value.permissions.ADMINISTER.havePermission) : answer;
}

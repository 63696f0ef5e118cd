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

const projectSchema = z.object({ permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })) });

/** @returns whether the signed-in person administers the project */
export async function readManagesProject(jira: JiraClient, projectKey: string): Promise<Outcome<boolean>> {
  const query = `permissions=ADMINISTER_PROJECTS&projectKey=${encodeURIComponent(projectKey)}`;
  const answer = await jira.get(`/rest/api/3/mypermissions?${query}`, projectSchema);
  return answer.ok ? succeed(answer.value.permissions['ADMINISTER_PROJECTS']?.havePermission ?? false) : answer;
}

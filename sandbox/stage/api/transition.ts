import { z } from 'zod';
import type { JiraClient } from './jira-client';
import type { Outcome } from './outcome';
import { statusSchema } from './status';

const transitionSchema = z.object({ id: z.string(), name: z.string(), to: statusSchema });

export type Transition = z.infer<typeof transitionSchema>;

const transitionsSchema = z.object({ transitions: z.array(transitionSchema) });

export function readTransitions(jira: JiraClient, key: string): Promise<Outcome<{ transitions: Transition[] }>> {
  return jira.get(`/rest/api/3/issue/${encodeURIComponent(key)}/transitions`, transitionsSchema);
}

export function transitionIssue(jira: JiraClient, key: string, transitionId: string): Promise<Outcome<unknown>> {
  const body = { transition: { id: transitionId } };
  return jira.write('POST', `/rest/api/3/issue/${encodeURIComponent(key)}/transitions`, body);
}

import { z } from 'zod';
import type { JiraClient } from './jira-client';
import type { Outcome } from './outcome';

const ruleSchema = z.object({
  id: z.string(),
  ruleKey: z.string(),
  /** JSON, as the app's page gave it. */
  configuration: z.string().nullable(),
});

const transitionSchema = z.object({
  id: z.string(),
  name: z.string(),
  to: z.object({ id: z.string(), name: z.string(), category: z.enum(['new', 'indeterminate', 'done']) }),
  rules: z.array(ruleSchema),
});

const workflowSchema = z.object({
  project: z.object({ id: z.string(), key: z.string(), name: z.string(), style: z.enum(['classic', 'next-gen']) }),
  transitions: z.array(transitionSchema),
  /** What may be put on a transition of this project. */
  validators: z.array(z.object({ key: z.string(), name: z.string(), description: z.string() })),
});

export type WorkflowRule = z.infer<typeof ruleSchema>;
export type WorkflowTransition = z.infer<typeof transitionSchema>;
export type Workflow = z.infer<typeof workflowSchema>;
export type OfferedValidator = Workflow['validators'][number];

export function readWorkflow(jira: JiraClient, projectKey: string): Promise<Outcome<Workflow>> {
  return jira.get(address(projectKey), workflowSchema);
}

/** Puts the validator on the transition, or changes the configuration of one that is there. */
export function saveRule(
  jira: JiraClient,
  projectKey: string,
  rule: Omit<WorkflowRule, 'id'> & { readonly id?: string | undefined; readonly transitionId: string },
): Promise<Outcome<unknown>> {
  const { id, transitionId, ruleKey, configuration } = rule;
  const rules = `${address(projectKey)}/rules`;
  return id === undefined
    ? jira.write('POST', rules, { transitionId, ruleKey, configuration })
    : jira.write('PUT', `${rules}/${id}`, { configuration });
}

export function removeRule(jira: JiraClient, projectKey: string, id: string): Promise<Outcome<unknown>> {
  return jira.write('DELETE', `${address(projectKey)}/rules/${id}`);
}

function address(projectKey: string): string {
  return `/__sandbox/workflow/${encodeURIComponent(projectKey)}`;
}

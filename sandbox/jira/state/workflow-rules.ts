import { nextId, type JiraState } from './jira-state';
import type { WorkflowRuleRecord } from './records';

/** Adds a rule of an app to a transition of a project; the seed and the workflow editor go this way. */
export function addWorkflowRule(state: JiraState, rule: Omit<WorkflowRuleRecord, 'id'>): WorkflowRuleRecord {
  const added = { id: nextId(state), ...rule };
  state.workflowRules.set(added.id, added);
  return added;
}

export function dropWorkflowRule(state: JiraState, id: string): void {
  state.workflowRules.delete(id);
}

/** @returns rules of one transition, in the order in which they were added */
export function workflowRulesOn(
  state: JiraState,
  { projectId, transitionId }: Pick<WorkflowRuleRecord, 'projectId' | 'transitionId'>,
): WorkflowRuleRecord[] {
  return [...state.workflowRules.values()].filter(
    (rule) => rule.projectId === projectId && rule.transitionId === transitionId,
  );
}

import type { Workflow } from '../api/workflow';
import type { OpenRule } from './rule-dialog';

/**
 * What the page of a rule finds in its context. That it is told which page it is is not documented.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/#new-workflow-editor
 */
export function ruleExtension({ id, style }: Workflow['project'], { page, rule }: OpenRule) {
  return {
    entryPoint: page,
    isNewEditor: true,
    workflowId: `workflow-${id}`,
    ...(style === 'next-gen' ? { scopedProjectId: id } : {}),
    ...(rule.configuration === null ? {} : { validatorConfig: parse(rule.configuration) }),
  };
}

function parse(configuration: string): unknown {
  return JSON.parse(configuration);
}

import type { Jira } from '../jira/jira';
import { statuses } from '../jira/state/catalog';
import { addWorkflowRule } from '../jira/state/workflow-rules';
import { projects } from './projects';

const ruleKey = 'gate-must-be-open';

/** Workflows of all projects ask the app whether gates are open before an issue is begun, and before it is done. */
export function seedGateRules({ state }: Jira): void {
  const guarded = statuses.filter(({ category }) => category.key !== 'new');
  for (const { id: projectId } of projects)
    for (const { transitionId } of guarded)
      addWorkflowRule(state, { projectId, transitionId, ruleKey, configuration: '{"asks":"automatic"}' });
}

import type { Forge } from '../forge/create-forge';
import type { Jira, TransitionMove } from '../jira/jira';
import { workflowRulesOn } from '../jira/state/workflow-rules';

/** Has Jira ask the app's validators that people have put on transitions; all are asked, in the order of the rules. */
export function guardTransitions(jira: Jira, forge: Forge): void {
  jira.guardTransitions(async ({ accountId, ...move }: TransitionMove) => {
    const refusals: string[] = [];
    for (const { ruleKey, configuration } of workflowRulesOn(jira.state, move)) {
      const by = accountId === '' ? null : accountId;
      const refusal = await forge.validateTransition({ ...move, ruleKey, configuration, accountId: by });
      if (refusal !== undefined) refusals.push(refusal);
    }
    return refusals;
  });
}

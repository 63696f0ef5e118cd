import { z } from 'zod';

type CallBridge = (command: string, payload: unknown) => Promise<unknown>;

const page = z.object({
  __bridge: z.object({ callBridge: z.custom<CallBridge>((value) => typeof value === 'function') }),
});

/**
 * Jira asks for the configuration of the rule when its editor is saved. Called as Atlassian's package `jira-bridge` does:
 * that function is all the app would need of it.
 * https://developer.atlassian.com/platform/forge/jira-bridge/workflowRules/
 * @param read the configuration as text
 */
export async function onSave(read: () => string): Promise<void> {
  const { __bridge: bridge } = page.parse(globalThis);
  await bridge.callBridge('setWorkflowRuleConfigurationCallback', { data: { onConfigure: read } });
}

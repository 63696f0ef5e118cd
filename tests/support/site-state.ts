import type { Sandbox } from '../../sandbox/server/start-sandbox';

/** All that Jira and the app have stored, to be compared before and after what must change nothing. */
export function siteState({ jira, forge }: Sandbox): unknown {
  const stored = ['launch', 'milestone', 'ripple', 'shifts'].map((name) => [name, forge.kvs.records(name)]);
  return structuredClone({ jira: jira.snapshot(), entities: stored });
}

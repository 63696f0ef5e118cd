import type { Sandbox } from '../../sandbox/server/start-sandbox';

/** All that Jira and the app have stored, to be compared before and after what must change nothing. */
export function siteState({ jira, forge }: Sandbox): unknown {
  const stored = entities.map((name) => [name, forge.kvs.records(name)]);
  return structuredClone({ jira: jira.snapshot(), entities: stored });
}

const entities = [
  ...['launch', 'milestone', 'ripple', 'shifts', 'settings', 'baseline', 'template', 'creation'],
  ...['brief', 'brief-version', 'claim-sheet', 'claim-page', 'feature'],
];

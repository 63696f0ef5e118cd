import type { Creation } from '../../domain/launches/creation';
import { listInWords } from '../../domain/settings/list-in-words';
import type { World } from '../ports';

const mostNamed = 10;

/** What could not be taken away, issue by issue, with the way out; null: nothing is left. */
export async function keptInWords({ issues }: Pick<World, 'issues'>, { rows }: Creation): Promise<string | null> {
  const kept = rows.filter((row) => row.kept !== null && row.issueId !== null);
  if (kept.length === 0) return null;
  const visible = await issues.read(
    kept.flatMap(({ issueId }) => issueId ?? []),
    'viewer',
  );
  const keysByReason = new Map<string, string[]>();
  for (const { kept: reason, issueId, summary } of kept) {
    const key = (issueId && visible.get(issueId)?.key) ?? `"${summary}"`;
    if (reason !== null) keysByReason.set(reason, [...(keysByReason.get(reason) ?? []), key]);
  }
  const sentences = [...keysByReason].map(([reason, keys]) => `${listInWords(keys, mostNamed)}: ${reason}`);
  return `All else is done, but this stays in Jira. ${sentences.join('. ')}`;
}

import type { Creation } from '../../domain/launches/creation';
import type { MilestoneId } from '../../domain/schedule/plan';
import { countInWords } from '../../domain/settings/count-in-words';
import { listInWords } from '../../domain/settings/list-in-words';
import type { Issue, World } from '../ports';

const mostNamed = 10;

/** What could not be taken away, issue by issue, with the way out; null: nothing is left. */
export async function keptInWords({ issues }: Pick<World, 'issues'>, { rows }: Creation): Promise<string | null> {
  const kept = rows.filter((row) => row.kept !== null && row.issueId !== null);
  if (kept.length === 0) return null;
  const visible = await issues.read(
    kept.flatMap(({ issueId }) => issueId ?? []),
    'viewer',
  );
  const reasons = [...new Set(kept.flatMap(({ kept: reason }) => reason ?? []))];
  const sentences = reasons.map((reason) => {
    const ids = kept.flatMap((row) => (row.kept === reason && row.issueId ? [row.issueId] : []));
    return `${namesOf(ids, visible)}: ${reason}`;
  });
  return `All else is done, but this stays in Jira. ${sentences.join('. ')}`;
}

/** Of issues that the viewer may not see only how many they are. */
function namesOf(ids: readonly MilestoneId[], visible: ReadonlyMap<MilestoneId, Issue>): string {
  const keys = ids.flatMap((id) => visible.get(id)?.key ?? []);
  const hidden = ids.length - keys.length;
  const shown = listInWords(keys, mostNamed);
  if (hidden === 0) return shown;
  const unseen = `${countInWords(hidden, 'issue')} you cannot see`;
  return shown === '' ? unseen : `${shown}, and ${unseen}`;
}

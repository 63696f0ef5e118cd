import { hiddenIssue } from '../../../src/contract/narrative-words';
import type { BriefView } from '../../../src/contract/narrative-brief';
import { formatDay } from '../../shared/text/format-day';

/** With which milestone the brief locks, and from which day on; null when none was chosen. */
export function lockHint({ lockWith }: Pick<BriefView, 'lockWith'>): string | null {
  if (lockWith === null) return null;
  const { milestone, due } = lockWith;
  if (milestone === null)
    return `It locks with a milestone: ${hiddenIssue}. Someone who can see it can lock the brief.`;
  const name = `${milestone.key} ${milestone.summary}`;
  if (due === null)
    return `It locks with ${name}, which has no due date. Set one in Jira, or choose another milestone.`;
  return `It locks with ${name}, so from ${formatDay(due)} on.`;
}

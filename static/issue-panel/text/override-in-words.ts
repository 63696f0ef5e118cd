import type { DependencyView } from '../../../src/contract/dependency';
import { formatDay } from '../../shared/text/format-day';
import { issueShortName } from '../../shared/text/issue-name';

/** "The dependency with PROD-2 is not enforced: someone set Thu 7 May against it. By the rule it would be Mon 18 May." */
export function overrideInWords({ issue, standing }: Pick<DependencyView, 'issue' | 'standing'>): string {
  const opening = `The dependency with ${issueShortName(issue)} is not enforced`;
  if (!('needed' in standing)) return `${opening}: someone set a date against it.`;
  const rule = standing.kind === 'too-late' ? 'By the rule it would be no later than' : 'By the rule it would be';
  return `${opening}: someone set ${formatDay(standing.actual)} against it. ${rule} ${formatDay(standing.needed)}.`;
}

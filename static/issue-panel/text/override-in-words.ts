import type { DependencyView } from '../../../src/contract/dependency';
import { formatDay, formatMoment } from '../../shared/text/format-day';
import { issueShortName } from '../../shared/text/issue-name';

/** "The dependency with PROD-2 is not enforced: someone set Thu 7 May against it. By the rule it would be Mon 18 May." */
export function overrideInWords(dependency: Pick<DependencyView, 'issue' | 'standing' | 'settled'>): string {
  const { issue, standing, settled } = dependency;
  const opening = `The dependency with ${issueShortName(issue)} is not enforced`;
  const who = settled?.by ?? 'someone';
  const when = settled === null ? '' : ` on ${formatMoment(settled.at)}`;
  if (settled !== null && settled.reason !== '') return `${opening}: ${who} overrode it${when}, “${settled.reason}”.`;
  if (!('needed' in standing)) return `${opening}: ${who} set a date against it${when}.`;
  const rule = standing.kind === 'too-late' ? 'By the rule it would be no later than' : 'By the rule it would be';
  return `${opening}: ${who} set ${formatDay(standing.actual)} against it${when}. ${rule} ${formatDay(standing.needed)}.`;
}

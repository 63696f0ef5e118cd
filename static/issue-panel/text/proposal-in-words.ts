import type { IssueCard } from '../../../src/contract/issue-card';
import type { InLaunch } from '../../../src/contract/issue-panel';
import { formatDay } from '../../shared/text/format-day';
import { formatMovedDays } from '../../shared/text/format-working-days';
import { issueShortName } from '../../shared/text/issue-name';

/** "Thu 14 May → Mon 25 May (+7 working days), because PROD-2 moved." */
export function proposalInWords(proposal: NonNullable<InLaunch['proposal']>, issue: Pick<IssueCard, 'due'>): string {
  const { to, days, causeIssue } = proposal;
  const dates = `${dayOrNone(issue.due)} → ${dayOrNone(to.due)} (${formatMovedDays(days)})`;
  return `${dates}, because ${issueShortName(causeIssue)} moved.`;
}

function dayOrNone(day: string | null): string {
  return day === null ? 'no due date' : formatDay(day);
}

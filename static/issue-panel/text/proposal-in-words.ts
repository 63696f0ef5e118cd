import type { IssueCard } from '../../../src/contract/issue-card';
import type { InLaunch } from '../../../src/contract/issue-panel';
import { formatDay } from '../../shared/text/format-day';
import { formatMovedDays } from '../../shared/text/format-working-days';
import { issueShortName } from '../../shared/text/issue-name';

/** Who proposes: a person, the launch that asks first, or the plan. */
export function proposalTitle({ by, held }: Pick<NonNullable<InLaunch['proposal']>, 'by' | 'held'>): string {
  if (by !== null) return `${by.displayName} proposes a new date`;
  return held === null ? 'The plan asks for a new date' : 'A new date waits for your yes';
}

/** Why it was not simply written; null: only a person sets this date. */
export function proposalReason({ by, held }: Pick<NonNullable<InLaunch['proposal']>, 'by' | 'held'>): string | null {
  if (by !== null) return 'What waits for this issue would fit then.';
  if (held === 'dial') return 'This launch asks before dates follow.';
  if (held === 'changed') return 'It was not among what had been shown when the other date was moved.';
  return null;
}

/** "Thu 14 May → Mon 25 May (+7 working days), because PROD-2 moved." */
export function proposalInWords(proposal: NonNullable<InLaunch['proposal']>, issue: Pick<IssueCard, 'due'>): string {
  const { to, days, by, causeIssue } = proposal;
  const dates = `${dayOrNone(issue.due)} → ${dayOrNone(to.due)} (${formatMovedDays(days)})`;
  return by === null
    ? `${dates}, because ${issueShortName(causeIssue)} moved.`
    : `${dates}, so that it fits with ${issueShortName(causeIssue)}.`;
}

function dayOrNone(day: string | null): string {
  return day === null ? 'no due date' : formatDay(day);
}

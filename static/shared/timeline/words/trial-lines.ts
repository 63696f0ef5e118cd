import { formatMovedDays, formatWorkingDays } from '../../text/format-working-days';
import type { TimelineModel } from '../model/timeline-model';
import { datesInWords } from './dates-in-words';
import { issueLabel } from './issue-label';
import type { TriedRipple } from './ripple-in-words';

/** Everything that dates tried would do, one line each, conflicts first. */
export function trialLines({ shifts, proposals, conflicts }: TriedRipple, model: TimelineModel): string[] {
  const move = ({ issueId, from, to, days }: TriedRipple['shifts'][number]) =>
    `${issueLabel(model, issueId)}: ${datesInWords(from, model.thisYear)} → ${datesInWords(to, model.thisYear)} (${formatMovedDays(days)})`;
  return [
    ...conflicts.map(({ from, to, standing }) => {
      const by = 'days' in standing ? `, ${formatWorkingDays(Math.abs(standing.days))} short` : '';
      return `Conflict: ${issueLabel(model, to)} no longer keeps to ${issueLabel(model, from)}${by}`;
    }),
    ...shifts.map(move),
    ...proposals.map((one) => `Proposed: ${move(one)}`),
  ];
}

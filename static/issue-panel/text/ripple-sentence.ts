import type { RippleView } from '../../../src/contract/issue-panel';
import { count } from '../../shared/text/count';
import { formatMoment } from '../../shared/text/format-day';
import { moveInWords } from '../../shared/text/dates-in-words';
import { issueName } from '../../shared/text/issue-name';

/** "Feature freeze (PROD-2) moved from Tue 5 May to Thu 14 May on 3 May, by Priya: 3 issues followed." */
export function rippleSentence(ripple: RippleView): string {
  const by = ripple.by === null ? '' : `, by ${ripple.by.displayName}`;
  return `${causeClause(ripple)} on ${formatMoment(ripple.at)}${by}: ${effectClause(ripple)}.`;
}

function causeClause({ cause, causeIssue, causeFrom, causeTo }: RippleView): string {
  switch (cause) {
    case 'date':
      return causeFrom === null || causeTo === null
        ? `The date of ${lowered(issueName(causeIssue))} changed`
        : `${issueName(causeIssue)} moved ${moveInWords(causeFrom, causeTo)}`;
    case 'dependency':
      return `A dependency of ${lowered(issueName(causeIssue))} changed`;
    case 'status':
      return `The status of ${lowered(issueName(causeIssue))} changed`;
    case 'calendar':
      return 'Someone agreed to what a changed calendar implies';
    case 'anchor':
      return `The launch got another day, with ${lowered(issueName(causeIssue))},`;
    case 'undo':
      return 'Someone took a ripple back';
    case 'offer':
      return 'Someone said yes to proposed dates';
    case 'conflict':
      return `Another date was proposed for ${lowered(issueName(causeIssue))}`;
  }
}

function lowered(name: string): string {
  return name.replace(/^An issue/, 'an issue');
}

function effectClause({ shiftCount, hiddenShifts, state }: RippleView): string {
  const hidden = hiddenShifts === 0 ? '' : `, ${hiddenShifts} of them hidden from you`;
  if (shiftCount === 0) return 'nothing else moved';
  return `${count(shiftCount, 'issue')} ${state === 'running' ? 'to follow' : 'followed'}${hidden}`;
}

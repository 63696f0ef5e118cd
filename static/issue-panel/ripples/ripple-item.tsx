import type { RippleView } from '../../../src/contract/issue-panel';
import { count } from '../../shared/text/count';
import { formatDay } from '../../shared/text/format-day';
import { formatMovedDays } from '../../shared/text/format-working-days';
import { IssueLink } from '../../shared/ui/issue-link';
import { rippleSentence } from '../text/ripple-sentence';
import { shiftStateInWords } from '../text/shift-state-in-words';

/** One ripple as a sentence; its shifts behind it. */
export function RippleItem({ ripple }: { readonly ripple: RippleView }) {
  const unlisted = ripple.shiftCount - ripple.hiddenShifts - ripple.shifts.length;
  if (ripple.shifts.length === 0) return <li className="row">{rippleSentence(ripple)}</li>;
  return (
    <li className="row">
      <details className="ripple">
        <summary>{rippleSentence(ripple)}</summary>
        <ul className="shifts">
          {ripple.shifts.map((shift) => (
            <li key={shift.issue.id} className="shift">
              <IssueLink issueKey={shift.issue.key} />
              <span className="summary">{shift.issue.summary}</span>
              <span>
                {dayOrNone(shift.from.due)} → {dayOrNone(shift.to.due)} ({formatMovedDays(shift.days)})
              </span>
              <span className="subtle">{shiftStateInWords(shift)}</span>
            </li>
          ))}
          {unlisted > 0 && <li className="subtle">and {count(unlisted, 'more issue')}</li>}
        </ul>
      </details>
    </li>
  );
}

function dayOrNone(day: string | null): string {
  return day === null ? 'no date' : formatDay(day);
}

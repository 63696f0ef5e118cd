import type { RippleView } from '../../../src/contract/issue-panel';
import { count } from '../text/count';
import { formatDay, formatMoment } from '../text/format-day';
import { formatMovedDays } from '../text/format-working-days';
import { IssueLink } from '../ui/issue-link';
import { canUndo } from './can-undo';
import { rippleSentence } from './ripple-sentence';
import { shiftStateInWords } from './shift-state-in-words';
import { UndoButton } from './undo-button';

interface RippleItemProps {
  readonly ripple: RippleView;
  readonly isDisabled?: boolean;
  /** Absent: it cannot be taken back from here. */
  readonly onUndo?: ((ripple: RippleView, openerId: string) => void) | undefined;
}

/** One ripple as a sentence; its shifts behind it. */
export function RippleItem({ ripple, isDisabled = false, onUndo }: RippleItemProps) {
  return (
    <li className="ripple-item">
      <div className="ripple-told">
        {ripple.shifts.length === 0 ? <p>{rippleSentence(ripple)}</p> : <Shifts ripple={ripple} />}
        {ripple.undone !== null && <p className="subtle">{undoneLine(ripple.undone)}</p>}
      </div>
      {onUndo !== undefined && canUndo(ripple) && (
        <UndoButton ripple={ripple} place="list" isDisabled={isDisabled} onUndo={onUndo} />
      )}
    </li>
  );
}

function Shifts({ ripple }: { readonly ripple: RippleView }) {
  const unlisted = ripple.shiftCount - ripple.hiddenShifts - ripple.shifts.length;
  return (
    <details className="ripple">
      <summary>{rippleSentence(ripple)}</summary>
      <ul className="ripple-shifts">
        {ripple.shifts.map((shift) => (
          <li key={shift.issue.id} className="ripple-shift">
            <IssueLink issueKey={shift.issue.key} />
            <span className="ripple-summary">{shift.issue.summary}</span>
            <span>
              {dayOrNone(shift.from.due)} → {dayOrNone(shift.to.due)} ({formatMovedDays(shift.days)})
            </span>
            <span className="subtle">{shiftStateInWords(shift, ripple.held)}</span>
          </li>
        ))}
        {unlisted > 0 && <li className="subtle">and {count(unlisted, 'more issue')}</li>}
      </ul>
    </details>
  );
}

function undoneLine({ by, at, stayed }: NonNullable<RippleView['undone']>): string {
  const who = by === null ? '' : `, by ${by.displayName}`;
  return `Taken back on ${formatMoment(at)}${who}${stayed === 0 ? '' : ` (${count(stayed, 'date')} stayed)`}`;
}

function dayOrNone(day: string | null): string {
  return day === null ? 'no date' : formatDay(day);
}

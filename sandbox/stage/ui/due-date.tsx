import CalendarIcon from '@atlaskit/icon/core/calendar';
import { formatDay, formatShortDay } from '../dates/format-day';
import { useSite } from '../state/site';
import './ui.css';

interface DueDateProps {
  readonly day: string | null;
  readonly isDone: boolean;
  /** It moved while one looks. */
  readonly isMoved?: boolean;
}

/** The due date as Jira shows it on cards: red when it has passed. Nothing where there is none. */
export function DueDate({ day, isDone, isMoved = false }: DueDateProps) {
  const { today } = useSite();
  if (day === null) return null;
  const isLate = !isDone && day < today;
  return (
    <span className={['due', isLate ? 'due-late' : '', isMoved ? 'due-moved' : ''].join(' ')} title={formatDay(day)}>
      <CalendarIcon label={isLate ? 'Overdue since' : 'Due'} size="small" color="currentColor" />
      {formatShortDay(day)}
    </span>
  );
}

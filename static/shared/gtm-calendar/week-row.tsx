import { weekColumns } from '../../../src/contract/launch-words';
import { formatDay } from '../text/format-day';
import type { CalendarEntry } from './calendar-entries';
import type { CalendarWeek, QuietWeeks } from './calendar-model';
import { EntryLine } from './entry-line';

interface WeekRowProps {
  readonly week: CalendarWeek | QuietWeeks;
  readonly openIssue: (key: string) => void;
}

/** One week, or several without anything. */
export function WeekRow({ week, openIssue }: WeekRowProps) {
  const now = week.isNow ? ({ 'aria-current': 'date' } as const) : {};
  const look = `gtm-row${week.isNow ? ' gtm-now' : ''}${week.kind === 'quiet' ? ' gtm-quiet' : ''}`;
  return (
    <div role="row" className={look} {...now}>
      <span role="rowheader" className="gtm-week">
        {week.label !== null && <strong>{week.label}</strong>}
        {week.kind === 'week' && (
          <span className={week.label === null ? '' : 'subtle gtm-small'}>
            {formatDay(week.from)} to {formatDay(week.to)}
          </span>
        )}
        {week.isNow && <span className="gtm-now-word">This week</span>}
      </span>
      {week.kind === 'quiet' ? (
        <span role="cell" aria-colspan={2} className="subtle gtm-nothing">
          Nothing due
        </span>
      ) : (
        <>
          <Cell name={weekColumns[1]} entries={week.deliverables} openIssue={openIssue} />
          <Cell name={weekColumns[2]} entries={week.checkpoints} openIssue={openIssue} />
        </>
      )}
    </div>
  );
}

interface CellProps extends Pick<WeekRowProps, 'openIssue'> {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
}

function Cell({ name, entries, openIssue }: CellProps) {
  return (
    <div role="cell" className={entries.length === 0 ? 'gtm-cell gtm-cell-empty' : 'gtm-cell'}>
      <span className="gtm-cell-name subtle gtm-small" aria-hidden="true">
        {name}
      </span>
      {entries.map((entry) => (
        <EntryLine key={entry.milestone.id} entry={entry} openIssue={openIssue} />
      ))}
      {entries.length === 0 && <span className="visually-hidden">nothing</span>}
    </div>
  );
}

import type { Issue } from '../api/issue';
import { isWeekend, weekday } from '../dates/calendar-days';
import { formatDay, formatDayOfMonth, formatShortDay } from '../dates/format-day';
import { issuePath } from '../state/route';
import { IssueTypeIcon } from '../ui/issue-type-icon';
import { weekLanes, type CalendarEntry, type DayLanes } from './calendar-entries';

interface MonthGridProps {
  /** Days from Monday to Sunday. */
  readonly weeks: readonly (readonly string[])[];
  /** `YYYY-MM`; its days stand out. undefined: all days are alike. */
  readonly month: string | undefined;
  readonly today: string;
  readonly issues: readonly Issue[];
  readonly startField: string | undefined;
  readonly moved: ReadonlySet<string>;
}

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Days as weeks; in a narrow window as a list of the days on which something is due. */
export function MonthGrid(grid: MonthGridProps) {
  return (
    <table className="month">
      <thead>
        <tr>
          {dayNames.map((name) => (
            <th key={name} scope="col">
              <abbr title={name}>{name.slice(0, 3)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.weeks.map((week) => (
          <Week key={week[0]} week={week} {...grid} />
        ))}
      </tbody>
    </table>
  );
}

function Week({
  week,
  month,
  today,
  issues,
  startField,
  moved,
}: Omit<MonthGridProps, 'weeks'> & { readonly week: readonly string[] }) {
  const lanes = weekLanes(week, issues, startField);
  return (
    <tr>
      {week.map((day, index) => (
        <Day key={day} day={day} className={dayClass(day, month, today)} lanes={lanes[index] ?? []} moved={moved} />
      ))}
    </tr>
  );
}

interface DayProps {
  readonly day: string;
  readonly className: string;
  readonly lanes: DayLanes;
  readonly moved: ReadonlySet<string>;
}

function Day({ day, className, lanes, moved }: DayProps) {
  return (
    <td className={`${className} ${lanes.length === 0 ? 'month-day-empty' : ''}`}>
      <time className="month-date" dateTime={day}>
        <span className="month-date-number">{day.endsWith('-01') ? formatDayOfMonth(day) : Number(day.slice(8))}</span>
        <span className="month-date-long">{formatShortDay(day)}</span>
      </time>
      <ul className="plain-list month-entries">
        {lanes.map((entry, lane) =>
          entry === undefined ? (
            <li key={`free ${lane}`} className="month-gap" aria-hidden />
          ) : (
            <li key={entry.issue.key}>
              <Chip day={day} entry={entry} isMoved={moved.has(entry.issue.key)} />
            </li>
          ),
        )}
      </ul>
    </td>
  );
}

interface ChipProps {
  readonly day: string;
  readonly entry: CalendarEntry;
  readonly isMoved: boolean;
}

function Chip({ day, entry: { issue, part }, isMoved }: ChipProps) {
  const { key, fields } = issue;
  // A span names itself where it begins, and again where a new week does.
  const isNamed = part === 'whole' || part === 'start' || weekday(day) === 1;
  return (
    <a
      className={`month-chip month-chip-${part} ${chipTone(issue)} ${isMoved ? 'month-chip-moved' : ''} ${isNamed ? '' : 'month-chip-unnamed'}`}
      href={issuePath(key)}
      title={`${key} ${fields.summary}, due ${formatDay(fields.duedate ?? day)}`}
    >
      <IssueTypeIcon name={fields.issuetype.name} />
      <span className="month-chip-text">
        {key} {fields.summary}
      </span>
    </a>
  );
}

function chipTone(issue: Issue): string {
  return issue.fields.status.statusCategory.key === 'done' ? 'month-chip-done' : '';
}

function dayClass(day: string, month: string | undefined, today: string): string {
  return [
    'month-day',
    month === undefined || day.startsWith(month) ? '' : 'month-day-outside',
    isWeekend(day) ? 'month-day-weekend' : '',
    day === today ? 'month-day-today' : '',
  ].join(' ');
}

import { IconButton } from '@atlaskit/button/new';
import ChevronLeftIcon from '@atlaskit/icon/core/chevron-left';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { useMemo } from 'react';
import type { CalendarForm } from '../../../src/contract/settings';
import { count } from '../../shared/text/count';
import { formatWorkingDays } from '../../shared/text/format-working-days';
import { yearOf, type DayKind, type YearMonth } from './year-of';

interface YearViewProps {
  readonly calendar: CalendarForm;
  readonly year: number;
  readonly onYear: (year: number) => void;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const firstYear = 2000;
const lastYear = 2099;
const legend: readonly { readonly kind: DayKind; readonly words: string }[] = [
  { kind: 'off', words: 'Day off' },
  { kind: 'extra', words: 'Extra working day' },
  { kind: 'free', words: 'Free by the week' },
];

/** A year at a glance. What the picture shows is told in words: the sum here, each day in the list below it. */
export function YearView({ calendar, year, onYear }: YearViewProps) {
  const { months, workingDays } = useMemo(() => yearOf(calendar, year), [calendar, year]);
  const off = calendar.holidays.filter(({ day }) => day.startsWith(`${year}-`)).length;
  return (
    <div className="year">
      <div className="settings-buttons">
        <IconButton
          icon={ChevronLeftIcon}
          label="Year before"
          spacing="compact"
          isDisabled={year <= firstYear}
          onClick={() => onYear(year - 1)}
        />
        <strong aria-live="polite">{year}</strong>
        <IconButton
          icon={ChevronRightIcon}
          label="Year after"
          spacing="compact"
          isDisabled={year >= lastYear}
          onClick={() => onYear(year + 1)}
        />
        <span className="subtle" role="status">
          {formatWorkingDays(workingDays)}, {off === 0 ? 'no day off by name' : `${count(off, 'day')} off by name`}
        </span>
      </div>
      <div className="year-months" aria-hidden="true">
        {months.map((month) => (
          <Month key={month.month} month={month} />
        ))}
      </div>
      <ul className="year-legend" aria-hidden="true">
        {legend.map(({ kind, words }) => (
          <li key={kind}>
            <span className={`year-day year-${kind}`}>12</span> {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Month({ month: { month, weeks } }: { readonly month: YearMonth }) {
  return (
    <div className="year-month">
      <span className="year-month-name">{monthNames[month - 1]}</span>
      {weeks.flat().map((day, index) =>
        day === null ? (
          <span key={`blank-${index}`} />
        ) : (
          <span key={day.day} className={`year-day year-${day.kind}`}>
            {day.number}
          </span>
        ),
      )}
    </div>
  );
}

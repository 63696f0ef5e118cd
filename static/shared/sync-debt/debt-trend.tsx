import type { DebtView } from '../../../src/contract/sync-debt';
import { count } from '../text/count';
import { Section } from '../ui/section';
import { amount } from './text/amounts';
import { monthName } from './text/month-name';

/** Bars: the last two years. */
const mostMonths = 24;

/** Hours a month as bars; for those who do not see them, the same as a table. */
export function DebtTrend({ trend }: Pick<DebtView, 'trend'>) {
  const months = trend.slice(-mostMonths);
  // One month is no trend.
  if (months.length < 2) return null;
  const most = Math.max(...months.map(({ hours }) => hours), 1);
  return (
    <Section title="By month">
      <div className="debt-bars" aria-hidden="true">
        {months.map(({ month, slips, hours }) => (
          <div key={month} className="debt-month">
            <span className="debt-bar-words">{slips === 0 ? '' : `${Math.round(hours)} h`}</span>
            <span className="debt-bar" style={{ blockSize: `${Math.round((hours / most) * 64)}px` }} />
            <span className="debt-bar-words">{monthName(month).slice(0, 3)}</span>
            <span className="debt-bar-words subtle">{month.slice(0, 4)}</span>
          </div>
        ))}
      </div>
      <p className="subtle" aria-hidden="true">
        Hours until everybody could know, by the month in which each slip was first known.
      </p>
      <div className="visually-hidden">
        <table>
          <caption>Hours until everybody could know, by the month in which each slip was first known</caption>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Slips</th>
              <th scope="col">Hours</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, slips, hours }) => (
              <tr key={month}>
                <th scope="row">{monthName(month)}</th>
                <td>{count(slips, 'slip')}</td>
                <td>{amount(hours, 'hour')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

import CalendarIcon from '@atlaskit/icon/core/calendar';
import type { ReactNode } from 'react';
import type { LaunchRow } from '../../../src/contract/launch-list';
import { HealthLabel } from '../../shared/launch/health-label';
import { slipsInWords } from '../../shared/launch/health-in-words';
import { tMinus } from '../../shared/launch/t-minus';
import { formatDay } from '../../shared/text/format-day';
import { ColumnHeads } from '../../shared/ui/column-heads';
import { IssueLink } from '../../shared/ui/issue-link';
import { AppLink } from '../app-link';
import { launchPath } from '../state/route';

interface LaunchRowsProps {
  readonly rows: readonly LaunchRow[];
  readonly today: string;
}

const columns = ['Launch', 'Tier', 'T-0', 'Health', 'Next milestone', 'Slips in 14 days', 'Owner'] as const;

/** One launch a row, cards where it is narrow. */
export function LaunchRows({ rows, today }: LaunchRowsProps) {
  return (
    <div role="table" aria-label="Launches" className="launch-rows">
      <ColumnHeads columns={columns} className="launch-rows-head" rowClassName="launch-row" />
      <div role="rowgroup">
        {rows.map((row) => (
          <Row key={row.id} row={row} today={today} />
        ))}
      </div>
    </div>
  );
}

function Row({ row, today }: { readonly row: LaunchRow; readonly today: string }) {
  return (
    <div role="row" className="launch-row launch-row-open">
      <span role="cell">
        <AppLink to={launchPath(row.id)} className="issue-link launch-row-link">
          {row.name}
        </AppLink>
        {row.calendarChanged && (
          <span className="with-icon tone-warning launch-row-note">
            <CalendarIcon label="" size="small" />a calendar changed
          </span>
        )}
      </span>
      <Cell name="Tier">{row.tier === null ? <None words="no tier" /> : `Tier ${row.tier}`}</Cell>
      <Cell name="T-0">
        {row.t0Day === null ? (
          <None words="no date" />
        ) : (
          <span className="launch-t0">
            <span>{formatDay(row.t0Day)}</span>
            <span className="subtle">{tMinus(row.t0Day, today)}</span>
          </span>
        )}
      </Cell>
      <Cell name="Health">
        <HealthLabel health={row.health} />
      </Cell>
      <Cell name="Next milestone">
        <NextMilestone next={row.next} />
      </Cell>
      <Cell name="Slips in 14 days">{slipsInWords(row.health)}</Cell>
      <Cell name="Owner">{row.owner === null ? <None words="nobody named" /> : (row.owner.name ?? 'Someone')}</Cell>
    </div>
  );
}

function Cell({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <span role="cell" className="launch-cell">
      <span className="launch-cell-name" aria-hidden="true">
        {name}
      </span>
      <span className="launch-cell-value">{children}</span>
    </span>
  );
}

function NextMilestone({ next }: Pick<LaunchRow, 'next'>) {
  if (next === null) return <None words="none" />;
  return (
    <span className="launch-next">
      <span>
        <IssueLink issueKey={next.key} /> {next.summary}
      </span>
      <span className="subtle">{next.due === null ? 'no due date' : formatDay(next.due)}</span>
    </span>
  );
}

function None({ words }: { readonly words: string }) {
  return <span className="subtle">{words}</span>;
}

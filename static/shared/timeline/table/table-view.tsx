import Button from '@atlaskit/button/new';
import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import { useMemo, useState } from 'react';
import type { MilestoneView } from '../../../../src/contract/launch';
import type { TimelineModel } from '../model/timeline-model';
import type { Mover } from '../move/use-move';
import { whyNotAsked } from '../move/why-not-asked';
import { sortedBy } from './sorted-by';
import { tableColumns, type Column } from './table-columns';

interface TableViewProps {
  readonly model: TimelineModel;
  readonly shown: readonly MilestoneView[];
  readonly movable: boolean;
  readonly mover: Mover;
  readonly openIssue: (key: string) => void;
}

const keyColumn: Column = { name: 'Key', text: ({ key }) => key, rank: ({ key }) => key };
const columns = [keyColumn, ...tableColumns];
const page = 200;

/** The same as the picture, as a table that can be sorted. */
export function TableView({ model, shown, movable, mover, openIssue }: TableViewProps) {
  const [sort, setSort] = useState({ name: '', descending: false });
  const [most, setMost] = useState(page);
  const sorted = useMemo(() => {
    const column = columns.find(({ name }) => name === sort.name);
    return column ? sortedBy(shown, column, { model, descending: sort.descending }) : shown;
  }, [shown, model, sort]);
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys */}
      <div className="tl-table-scroll" role="region" aria-label="Milestones as a table" tabIndex={0}>
        <table className="tl-table">
          <caption className="tl-caption">
            <span className="visually-hidden">Milestones of {model.launch.name}. </span>
            Length, slip and float in working days, the place from T-0 in days. Total float: until T-0 must move. Free
            float: until what waits for it must move. Latest date: with all of the total float used.
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <HeadCell key={column.name} column={column} sort={sort} onSort={setSort} />
              ))}
              {movable && <th scope="col">What if</th>}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, most).map((milestone) => (
              <tr key={milestone.id}>
                <th scope="row">
                  <button type="button" role="link" className="issue-link" onClick={() => openIssue(milestone.key)}>
                    {milestone.key}
                  </button>
                </th>
                {tableColumns.map((column) => (
                  <td key={column.name} className={classOf(column)}>
                    {column.text(milestone, model)}
                  </td>
                ))}
                {movable && <AskCell milestone={milestone} mover={mover} />}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > most && (
        <Button onClick={() => setMost(most + page)}>Show {Math.min(page, sorted.length - most)} more</Button>
      )}
    </>
  );
}

function AskCell({ milestone, mover }: { readonly milestone: MilestoneView; readonly mover: Mover }) {
  return (
    <td>
      {whyNotAsked(milestone, true) === null && (
        <Button spacing="compact" appearance="subtle" onClick={() => mover.ask(milestone)}>
          What if<span className="visually-hidden"> {milestone.key} moves</span>
        </Button>
      )}
    </td>
  );
}

function classOf({ isNumber = false, isLong = false }: Column): string | undefined {
  if (isLong) return 'tl-long';
  return isNumber ? 'tl-number' : undefined;
}

interface Sort {
  readonly name: string;
  readonly descending: boolean;
}

interface HeadCellProps {
  readonly column: Column;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

function HeadCell({ column, sort, onSort }: HeadCellProps) {
  const { name } = column;
  const isSorted = sort.name === name;
  const Icon = sort.descending ? ArrowDownIcon : ArrowUpIcon;
  return (
    <th
      scope="col"
      className={classOf(column)}
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className="tl-sort"
        onClick={() => onSort({ name, descending: isSorted && !sort.descending })}
      >
        {name}
        {isSorted && <Icon label="" size="small" />}
      </button>
    </th>
  );
}

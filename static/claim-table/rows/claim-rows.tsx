import { IssueLink } from '../../shared/ui/issue-link';
import type { TableState } from '../state/table-state';
import { ClaimRowView } from './claim-row-view';
import type { Editing } from './editing';

interface ClaimRowsProps {
  readonly table: TableState;
  readonly cursor: string | null;
  readonly editing: Editing | null;
  readonly menuOf: string | null;
  readonly onLeave: (next: Editing | null) => void;
  readonly onMenu: (claimId: string | null) => void;
}

/** The rows, under the issue they belong to where there are several. */
export function ClaimRows({ table, cursor, editing, menuOf, onLeave, onMenu }: ClaimRowsProps) {
  return (
    <>
      {table.sheets.map(({ issue, mayWrite, mayReview, round }, sheetIndex) => (
        <tbody key={issue.id} data-issue={issue.id}>
          {table.sheets.length > 1 && (
            <tr role="row" className="grid-group">
              <th role="rowheader" scope="rowgroup">
                <IssueLink issueKey={issue.key} tabIndex={-1} /> {issue.summary}
              </th>
            </tr>
          )}
          {(table.inView.get(issue.id) ?? []).map((id, index) => {
            const row = table.rows.get(id);
            return (
              row && (
                <ClaimRowView
                  key={id}
                  row={row}
                  rowIndex={firstRow(table, sheetIndex) + index}
                  mayWrite={mayWrite}
                  mayReview={mayReview}
                  round={round}
                  isCursor={id === cursor}
                  editing={editing?.claimId === id ? editing.field : null}
                  hasMenu={id === menuOf}
                  onLeave={onLeave}
                  onMenu={onMenu}
                />
              )
            );
          })}
        </tbody>
      ))}
    </>
  );
}

/** Which row of the grid the first claim of a sheet is; the first row is the head. */
function firstRow({ sheets, inView }: TableState, sheetIndex: number): number {
  return sheets.slice(0, sheetIndex).reduce((row, { issue }) => row + (inView.get(issue.id)?.length ?? 0), 2);
}

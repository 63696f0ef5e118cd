import LockIcon from '@atlaskit/icon/core/lock-locked';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { ColumnHeads } from '../../shared/ui/column-heads';
import { RoleLabel } from '../../shared/ui/role-label';
import type { Lane } from './from-template/launch-draft';
import { spanInWords } from './span-in-words';
import './plan-rows.css';

/** A row as it would lie. */
export interface PlanRow {
  readonly key: string;
  readonly name: string;
  readonly role: Lane;
  /** Who answers for it, by name or by what they do. */
  readonly who: string;
  readonly start: string | null;
  readonly due: string;
  /** `T-8`; null: its date says more. */
  readonly label: string | null;
  readonly pinned: boolean;
  /** It would have to begin before today. */
  readonly squeezed: boolean;
}

const columns = ['When', 'Dates', 'Milestone', 'Lane', 'Who'] as const;

/** Rows in the order of their days, cards where it is narrow. */
export function PlanRows({ name, rows }: { readonly name: string; readonly rows: readonly PlanRow[] }) {
  const ordered = [...rows].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return (
    <div role="table" aria-label={name} className="plan-rows">
      <ColumnHeads columns={columns} className="plan-rows-head" rowClassName="plan-row" />
      <div role="rowgroup">
        {ordered.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </div>
    </div>
  );
}

function Row({ row }: { readonly row: PlanRow }) {
  const { name, role, who, label, pinned, squeezed } = row;
  return (
    <div role="row" className="plan-row">
      <span role="cell" className="subtle">
        {label}
      </span>
      <span role="cell">{spanInWords(row)}</span>
      <span role="cell" className="plan-row-name">
        <span>{name}</span>
        {pinned && (
          <span className="with-icon subtle">
            <LockIcon label="" size="small" />
            pinned
          </span>
        )}
        {squeezed && (
          <span className="with-icon tone-warning">
            <WarningIcon label="" size="small" />
            too little time
          </span>
        )}
      </span>
      <span role="cell">
        <RoleLabel role={role} />
      </span>
      <span role="cell" className="plan-row-who">
        {who}
      </span>
    </div>
  );
}

import type { CellStateView } from '../../../../src/contract/formats';
import { CellIssue } from './cell-issue';
import { CellState } from './cell-state';
import { isApproved, type MatrixCell } from './matrix-cell';
import { StateMenu } from './state-menu';

interface ChannelListProps {
  readonly cells: readonly MatrixCell[];
  readonly channels: readonly string[];
  readonly canManage: boolean;
  /** Id of the cell whose state is being set; null: none. */
  readonly busy: string | null;
  readonly onSet: (cell: MatrixCell, state: CellStateView) => void;
  readonly onBind: (cell: MatrixCell, issueId: string | null) => Promise<boolean>;
}

/** Deliverables by channel: a list stays readable with many of them, and on a narrow page. */
export function ChannelList({ cells, channels, ...rest }: ChannelListProps) {
  const mayGoOut = cells.every(isApproved);
  return channels.map((channel) => {
    const own = cells.filter((cell) => cell.channel === channel);
    if (own.length === 0) return null;
    return (
      <section key={channel} className="formats-channel" aria-label={channel}>
        <h3 className="formats-channel-name">
          {channel}{' '}
          <span className="subtle formats-count">
            {own.filter(isApproved).length} of {own.length} approved
          </span>
        </h3>
        <ul className="formats-list">
          {own.map((cell) => (
            <CellRow key={cell.id} cell={cell} mayGoOut={mayGoOut} {...rest} />
          ))}
        </ul>
      </section>
    );
  });
}

interface CellRowProps extends Omit<ChannelListProps, 'cells' | 'channels'> {
  readonly cell: MatrixCell;
  readonly mayGoOut: boolean;
}

function CellRow({ cell, mayGoOut, canManage, busy, onSet, onBind }: CellRowProps) {
  const isHeld = cell.blocked !== null && !isApproved(cell);
  return (
    <li className="formats-row">
      <span>
        {cell.format} · {cell.region}
      </span>
      <CellIssue cell={cell} canManage={canManage} onBind={(issueId) => onBind(cell, issueId)} />
      <span className="formats-state">
        {cell.mayEdit ? (
          <StateMenu cell={cell} mayGoOut={mayGoOut} isBusy={busy === cell.id} onSet={(state) => onSet(cell, state)} />
        ) : (
          <CellState state={cell.state} />
        )}
      </span>
      {isHeld && <p className="subtle formats-held">Cannot be approved yet: {cell.blocked}</p>}
    </li>
  );
}

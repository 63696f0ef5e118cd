import type { CellStateView, MatrixView } from '../../../../src/contract/formats';
import { stateWords } from './cell-state';
import { ChannelList } from './channel-list';
import { cellName, matrixCells, type MatrixCell } from './matrix-cell';
import { SettlePart } from './settle-part';
import type { useSaid } from './use-said';

interface FormatsShownProps extends Pick<ReturnType<typeof useSaid>, 'act' | 'busy'> {
  readonly matrix: MatrixView;
}

/** The deliverables as they are, with what may be done to each. */
export function FormatsShown({ matrix, act, busy }: FormatsShownProps) {
  const cells = matrixCells(matrix);
  if (cells.length === 0) {
    return (
      <p className="subtle">
        Nothing is chosen yet. Here stands what goes to which channel, in which format and for which region, so that no
        format is missing on the last days.{' '}
        {!matrix.canManage && 'Whoever may edit the T-0 issue, and Jira admins, can choose it.'}
      </p>
    );
  }
  const set = (cell: MatrixCell, state: CellStateView) => {
    if (state === cell.state) return;
    const undo = { kind: 'cell', cellId: cell.id, state: cell.state } as const;
    const done = `${cellName(cell)} is now ${stateWords[state].toLowerCase()}.`;
    void act({ kind: 'cell', cellId: cell.id, state }, { done, undo });
  };
  const bind = async (cell: MatrixCell, issueId: string | null) => {
    const bound = matrix.form.cells.map((one) => (one.id === cell.id ? { ...one, issueId } : one));
    const done = `${cellName(cell)} ${issueId === null ? 'has no issue any more' : 'has its issue'}.`;
    const form = { ...matrix.form, cells: bound };
    return (await act({ kind: 'save', version: matrix.version, form }, { done })).kind === 'done';
  };
  const settle = (wanted: 'settle' | 'reopen') => {
    const done = wanted === 'settle' ? 'The formats are settled.' : 'The formats are open again.';
    void act({ kind: 'settle', act: wanted, version: matrix.version }, { done });
  };
  return (
    <>
      <SettlePart matrix={matrix} isBusy={busy === 'settle'} onSettle={settle} />
      <ChannelList
        cells={cells}
        channels={matrix.form.channels}
        canManage={matrix.canManage}
        busy={busy}
        onSet={set}
        onBind={bind}
      />
    </>
  );
}

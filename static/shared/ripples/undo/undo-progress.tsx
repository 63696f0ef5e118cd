import ProgressBar from '@atlaskit/progress-bar';
import type { RippleView } from '../../../../src/contract/issue-panel';
import { capitalised } from '../../text/capitalised';
import { count } from '../../text/count';
import { shiftStateInWords } from '../shift-state-in-words';
import { undoneInWords } from '../undone-in-words';
import type { UndoState } from './use-undo';
import { UndoRows } from './undo-rows';

/** Looks after which waiting is explained. */
const patience = 20;

/** Dates are going back. */
export function UndoProgress({ ripple, looks }: Pick<Extract<UndoState, { kind: 'working' }>, 'ripple' | 'looks'>) {
  const written = ripple?.shifts.filter(({ state }) => state !== 'pending').length ?? 0;
  return (
    <>
      <p role="status">
        {ripple === null ? 'The dates are about to go back.' : `${count(ripple.shiftCount, 'date')} on the way back.`}{' '}
        You can close this, the work goes on.
      </p>
      <ProgressBar
        ariaLabel="Dates that went back"
        isIndeterminate={written === 0}
        value={ripple === null || ripple.shiftCount === 0 ? 0 : written / ripple.shiftCount}
      />
      {looks > patience && (
        <p className="subtle">
          It takes longer than usual: other work on this launch comes first, or its dates were moved meanwhile. The list
          of ripples tells when it is done.
        </p>
      )}
    </>
  );
}

/** How it went. */
export function UndoTold({ ripple }: { readonly ripple: RippleView }) {
  const failed = ripple.shifts.filter(({ state }) => state !== 'written');
  return (
    <>
      <p role="status" className={failed.length === 0 ? 'tone-good' : undefined}>
        {capitalised(undoneInWords(ripple))}.
      </p>
      <UndoRows
        title="Could not go back"
        rows={failed.map((shift) => ({ issue: shift.issue, words: shiftStateInWords(shift) }))}
      />
    </>
  );
}

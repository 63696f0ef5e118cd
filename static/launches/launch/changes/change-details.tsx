import type { ChangeRow } from '../../../../src/contract/change';
import { formatInstant } from '../../../shared/text/format-instant';
import { LoadingLines } from '../../../shared/ui/loading-lines';
import { Trouble } from '../../../shared/ui/trouble';
import { DecisionForm, type Decided } from './decision-form';
import { Impact } from './impact';
import { useChange } from './use-change';

interface ChangeDetailsProps {
  readonly launchId: string;
  readonly row: ChangeRow;
  /** How a decision went that was just made here; null: none was. */
  readonly said: Decided | null;
  readonly onDecided: (id: string, outcome: Decided) => Promise<void>;
}

/** What a change request costs, and the place to decide. */
export function ChangeDetails({ launchId, row, said, onDecided }: ChangeDetailsProps) {
  const { state, reload } = useChange(launchId, row);
  if (state.kind === 'loading') return <LoadingLines label="Reading what this change costs…" />;
  if (state.kind === 'failed') {
    return (
      <Trouble title="Lockstep could not load this change request" onRetry={() => void reload()}>
        {state.message}. Nothing was changed.
      </Trouble>
    );
  }
  return (
    <div className="changes-details">
      <div role="status" className="changes-said">
        {said && <p className={said.isDone ? 'tone-good' : 'tone-warning'}>{said.text}</p>}
        {said && said.notes.length > 0 && (
          <ul>
            {said.notes.map((note) => (
              <li key={note}>{note}.</li>
            ))}
          </ul>
        )}
      </div>
      <Decision row={state.row} />
      <Impact impact={state.impact} isDecided={state.row.state !== 'open'} />
      {state.canDecide && said?.isDone !== true && (
        <DecisionForm
          launchId={launchId}
          row={state.row}
          hasAssets={state.impact.assets.length > 0}
          onDecided={(outcome) => onDecided(row.id, outcome)}
        />
      )}
      {!state.canDecide && state.row.state === 'open' && (
        <p className="subtle">Whoever manages this launch decides: they may edit the issue that is its T-0.</p>
      )}
    </div>
  );
}

function Decision({ row: { state, decided } }: { readonly row: ChangeRow }) {
  if (decided === null) return null;
  return (
    <p>
      {state === 'approved' ? 'Approved' : 'Rejected'} by {decided.by.name ?? 'somebody who has left'},{' '}
      {formatInstant(decided.at)}: <span dir="auto">{decided.reason}</span>
    </p>
  );
}

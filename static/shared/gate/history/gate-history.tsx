import Button from '@atlaskit/button/new';
import { formatInstant } from '../../text/format-instant';
import { ErrorMessage } from '../../ui/error-message';
import { LoadingLines } from '../../ui/loading-lines';
import { nameOf } from '../text/name-of';
import { useGateHistory } from './use-gate-history';

/** Who did what with this gate, newest first. Nothing is ever taken out of it. */
export function GateHistory({ issueId }: { readonly issueId: string }) {
  const { state, more } = useGateHistory(issueId);
  const { acts, before, busy, problem } = state;
  const isFirst = acts.length === 0;
  return (
    <div className="gate-history">
      {busy && isFirst && <LoadingLines label="Reading the history…" lines={3} />}
      {before === null && isFirst && <p className="subtle">Nothing has happened with this gate yet.</p>}
      <ol aria-label="History of this gate" className="gate-acts">
        {acts.map(({ number, at, by, did, comment }) => (
          <li key={number}>
            <span className="subtle">
              {formatInstant(at)}, {by === null ? 'Lockstep' : nameOf(by)}
            </span>
            <p>{did}</p>
            {comment !== null && <blockquote className="gate-quote">{comment}</blockquote>}
          </li>
        ))}
      </ol>
      <ErrorMessage id={`history-${issueId}-problem`} text={problem} />
      {(problem !== null || (before !== null && !isFirst)) && (
        <div className="button-row">
          <Button spacing="compact" isLoading={busy} onClick={() => void more()}>
            {problem === null ? 'Show older' : 'Try again'}
          </Button>
        </div>
      )}
    </div>
  );
}

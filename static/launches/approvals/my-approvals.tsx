import './approvals.css';
import Button from '@atlaskit/button/new';
import type { GateView } from '../../../src/contract/gate';
import { waitsForViewer } from '../../shared/gate/state/waits-for-viewer';
import { count } from '../../shared/text/count';
import { LoadingLines } from '../../shared/ui/loading-lines';
import { Notices } from '../../shared/ui/notices';
import { Trouble } from '../../shared/ui/trouble';
import { AppLink } from '../app-link';
import { useWindowTitle } from '../state/use-window-title';
import { ApprovalItem } from './approval-item';
import { rowId, type ApprovalRow } from './approval-rows';
import { ToLookAt } from './to-look-at';
import { useApprovals } from './use-approvals';

/** Everything that is asked of the viewer, over all launches: to look at something, or to decide, in place. */
export function MyApprovals() {
  useWindowTitle('Waiting for me');
  const { state, reload, onGate } = useApprovals();
  return (
    <>
      <nav aria-label="Way back">
        <AppLink to="/">Launches</AppLink>
      </nav>
      <h1 className="launches-title">Waiting for me</h1>
      <ToLookAt />
      {content()}
    </>
  );

  function content() {
    switch (state.kind) {
      case 'loading':
        return <LoadingLines label="Reading your approvals…" lines={6} />;
      case 'no-access':
        return <p className="subtle">Log in to see which decisions are asked of you.</p>;
      case 'failed':
        return (
          <Trouble title="Lockstep could not load your approvals" onRetry={() => void reload()}>
            {state.message}. Nothing was changed.
          </Trouble>
        );
      case 'approvals':
        return (
          <>
            <Notices notice={null} failure={state.failure} onRetry={() => void reload()} />
            <Approvals rows={state.rows} onGate={onGate} />
            {state.more && (
              <p className="subtle">
                More decisions are asked of you than are listed here. Decide on these, then{' '}
                <Button appearance="subtle" spacing="compact" onClick={() => void reload()}>
                  look again
                </Button>
              </p>
            )}
          </>
        );
    }
  }
}

interface ApprovalsProps {
  readonly rows: readonly ApprovalRow[];
  readonly onGate: (gate: GateView, acted: string) => void;
}

function Approvals({ rows, onGate }: ApprovalsProps) {
  const waiting = rows.filter(({ criterion }) => waitsForViewer(criterion)).length;
  return (
    <>
      <p role="status" className={waiting === 0 && rows.length === 0 ? 'visually-hidden' : 'subtle'}>
        {waiting === 0
          ? 'No decision waits for you'
          : `${count(waiting, 'decision')} ${waiting === 1 ? 'waits' : 'wait'} for you`}
      </p>
      {rows.length === 0 ? (
        <div className="launches-calm">
          <h2 className="approvals-title">No decision waits for you</h2>
          <p className="subtle">
            Approvals that gates of launches ask of you come here, the most pressing first. You are also told in Jira.
          </p>
        </div>
      ) : (
        <ul className="approvals">
          {rows.map((row) => (
            <ApprovalItem key={rowId(row)} row={row} onGate={onGate} />
          ))}
        </ul>
      )}
    </>
  );
}

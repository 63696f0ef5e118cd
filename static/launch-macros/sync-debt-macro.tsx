import './launch-macros.css';
import { debtUnboundWords } from '../../src/contract/debt-words';
import { openLaunches } from '../shared/bridge/open-launches';
import { useReadyEvent } from '../shared/bridge/use-ready-event';
import { DebtReport } from '../shared/sync-debt/debt-report';
import { useDebt } from '../shared/sync-debt/use-debt';
import { LoadingLines } from '../shared/ui/loading-lines';
import { Trouble } from '../shared/ui/trouble';
import { LaunchPlaceholder } from './launch-placeholder';

/** The room of the macro `sync-debt`: how long slips of a launch were known before everybody could know. */
export function SyncDebtMacro() {
  const { state, reload } = useDebt();
  useReadyEvent(state.kind !== 'loading');
  return <main className="launch-macro">{content()}</main>;

  function content() {
    if (state.kind === 'loading') return <LoadingLines label="Reading what Jira remembers…" lines={6} />;
    if (state.kind === 'failed') {
      return (
        <Trouble title="Lockstep could not reckon the sync debt" onRetry={() => void reload()}>
          {state.message}. Nothing was changed.
        </Trouble>
      );
    }
    const { reply, failure } = state;
    if (reply.kind !== 'debt') {
      return <LaunchPlaceholder kind={reply.kind} unboundWords={debtUnboundWords} onRetry={() => void reload()} />;
    }
    const { id, name } = reply.launch;
    return (
      <>
        <header className="launch-macro-head">
          <h1 className="launch-macro-name">
            <button
              type="button"
              role="link"
              className="issue-link"
              onClick={(event) => openLaunches(`/launch/${id}/sync-debt`, { newTab: event.ctrlKey || event.metaKey })}
            >
              Sync debt of {name}
            </button>
          </h1>
          {failure !== null && (
            <span role="status" className="subtle">
              Could not refresh: {failure}. What you see may be a little old.
            </span>
          )}
        </header>
        <DebtReport debt={reply} onSettings={(newTab) => openLaunches(`/launch/${id}/settings`, { newTab })} />
      </>
    );
  }
}

import './issue-panel.css';
import { LoadingPanel } from './loading-panel';
import { NoAccess } from './no-access';
import { PanelBody } from './panel-body';
import { Trouble } from '../shared/ui/trouble';
import { usePanel } from './use-panel';

/** The room of the module `issue-panel`: how this issue stands in its launch, why, and what can be done. */
export function IssuePanel() {
  const { state, reload } = usePanel();
  return <main className="panel">{content()}</main>;

  function content() {
    switch (state.kind) {
      case 'loading':
        return <LoadingPanel />;
      case 'failed':
        return (
          <Trouble title="Lockstep could not load this issue" onRetry={() => void reload()}>
            {state.message}. Your dates and dependencies are safe in Jira.
          </Trouble>
        );
      case 'loaded':
        return state.view.kind === 'no-access' ? (
          <NoAccess onRetry={() => void reload()} />
        ) : (
          <PanelBody view={state.view} failure={state.failure} reload={reload} />
        );
    }
  }
}

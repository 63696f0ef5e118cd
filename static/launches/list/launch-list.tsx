import './launch-list.css';
import Button from '@atlaskit/button/new';
import { router } from '@forge/bridge';
import { useMemo, useState } from 'react';
import { LoadingLines } from '../../shared/ui/loading-lines';
import { Trouble } from '../../shared/ui/trouble';
import { ApprovalsLink } from '../approvals/approvals-link';
import { useNavigation } from '../state/navigation';
import { useWindowTitle } from '../state/use-window-title';
import { EmptyList } from './empty-list';
import { LaunchRows } from './launch-rows';
import { ListFilter } from './list-filter';
import { ListNews } from './list-news';
import { Unfinished } from './unfinished';
import { useLaunchList, type ListState } from './use-launch-list';
import type { Question } from '../../shared/launch/fetch-launches';

const all: Question = { search: '', state: 'active' };

/** All launches of which the viewer sees something, the next ones first. */
export function LaunchList() {
  useWindowTitle('Launches');
  const { go } = useNavigation();
  const [wanted, setWanted] = useState(all);
  const question = useMemo(() => ({ ...wanted, search: wanted.search.trim() }), [wanted]);
  const { state, more, refresh } = useLaunchList(question);

  if (state.kind === 'no-access') return <NoAccess onRetry={() => void refresh()} />;
  return (
    <>
      <header className="launches-head">
        <h1 className="launches-title">Launches</h1>
        <div className="launches-buttons">
          {state.isAdmin && (
            <Button
              appearance="subtle"
              onClick={() => void router.navigate({ target: 'module', moduleKey: 'settings' })}
            >
              Settings
            </Button>
          )}
          <ApprovalsLink />
          <Button appearance="subtle" onClick={() => go('/templates')}>
            Templates
          </Button>
          <Button appearance="primary" onClick={() => go('/new')}>
            New launch
          </Button>
        </div>
      </header>
      <Unfinished />
      <ListFilter question={wanted} busy={state.busy} onChange={setWanted} />
      <ListNews state={state} />
      <Listed state={state} onMore={() => void more()} onRetry={() => void refresh()} />
    </>
  );
}

interface ListedProps {
  readonly state: ListState;
  readonly onMore: () => void;
  readonly onRetry: () => void;
}

function Listed({ state, onMore, onRetry }: ListedProps) {
  const { rows, next, today, failure, busy } = state;
  if (failure !== null && rows.length === 0) {
    return (
      <Trouble title="Lockstep could not load the launches" onRetry={onRetry}>
        {failure}. Dates and dependencies are safe in Jira.
      </Trouble>
    );
  }
  if (today === null) return <LoadingLines label="Reading launches…" lines={6} />;
  if (rows.length === 0) return busy ? <LoadingLines label="Searching…" /> : <EmptyList question={state.question} />;
  return (
    <>
      {failure !== null && (
        <p className="subtle" role="alert">
          Could not refresh: {failure}. What you see may be a little old.{' '}
          <Button appearance="subtle" spacing="compact" onClick={onRetry}>
            Try again
          </Button>
        </p>
      )}
      <LaunchRows rows={rows} today={today} />
      {next !== null && (
        <div>
          <Button onClick={onMore} isLoading={busy}>
            Show more
          </Button>
        </div>
      )}
    </>
  );
}

function NoAccess({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className="launches-calm">
      <h1 className="launches-title">Log in to see launches</h1>
      <p className="subtle">Launches are shown to people who can see their issues in Jira.</p>
      <div className="button-row">
        <Button onClick={onRetry}>Try again</Button>
      </div>
    </div>
  );
}

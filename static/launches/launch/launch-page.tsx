import './launch-page.css';
import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';
import { useLaunch } from '../../shared/launch/use-launch';
import { fetchEarly } from '../../shared/ui/fetch-early';
import { LoadingLines } from '../../shared/ui/loading-lines';
import { Trouble } from '../../shared/ui/trouble';
import { AppLink } from '../app-link';
import type { LaunchTab } from '../state/route';
import { useWindowTitle } from '../state/use-window-title';
import { LaunchBody } from './launch-body';
import { tabCode } from './tab-code';

interface LaunchPageProps {
  readonly launchId: string;
  readonly tab: LaunchTab;
}

/** One launch: how it stands, its milestones on one axis, and what can be done with it. */
export function LaunchPage({ launchId, tab }: LaunchPageProps) {
  const [baselineId, chooseBaseline] = useState<string | null | undefined>(undefined);
  const [paused, setPaused] = useState(false);
  const { state, reload } = useLaunch({ launchId, baselineId, watches: true, paused });
  const launch = state.kind === 'loaded' && state.reply.kind === 'launch' ? state.reply : null;
  useWindowTitle(launch?.name ?? 'Launches');
  useEffect(() => fetchEarly(tabCode[tab]), [tab]);

  return (
    <>
      <nav aria-label="Way back" className="launch-way">
        <AppLink to="/">Launches</AppLink>
      </nav>
      {content()}
    </>
  );

  function content() {
    if (state.kind === 'loading') return <LoadingLines label="Reading the launch…" lines={8} />;
    if (state.kind === 'failed') {
      return (
        <Trouble title="Lockstep could not load this launch" onRetry={() => void reload()}>
          {state.message}. Dates and dependencies are safe in Jira.
        </Trouble>
      );
    }
    if (launch === null) return <NotThere onRetry={() => void reload()} />;
    return (
      <LaunchBody
        launch={launch}
        tab={tab}
        failure={state.failure}
        reload={reload}
        chooseBaseline={chooseBaseline}
        onLeaving={setPaused}
      />
    );
  }
}

/** A launch that is gone and one that may not be seen look the same. */
function NotThere({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className="launches-calm">
      <h1 className="launches-title">You cannot see this launch</h1>
      <p className="subtle">
        It was removed, or you may see none of its issues in Jira. Ask whoever sent you here, or a Jira admin, for
        access to its projects.
      </p>
      <div className="button-row">
        <Button onClick={onRetry}>Try again</Button>
      </div>
    </div>
  );
}

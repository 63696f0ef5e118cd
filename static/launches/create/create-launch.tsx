import './create.css';
import Button from '@atlaskit/button/new';
import { showFlag } from '@forge/bridge';
import { useState } from 'react';
import { LoadingLines } from '../../shared/ui/loading-lines';
import { Notices, type Notice } from '../../shared/ui/notices';
import { Trouble } from '../../shared/ui/trouble';
import { useNavigation } from '../state/navigation';
import { launchPath } from '../state/route';
import { useWindowTitle } from '../state/use-window-title';
import { CreationProgress } from './progress/creation-progress';
import { OpenCreations } from './progress/open-creations';
import type { Running } from './progress/use-steps';
import { useSources, type Sources } from './use-sources';
import { WaysToCreate } from './ways-to-create';

/** The place `/new`: a launch is described, made step by step, and opened. */
export function CreateLaunch() {
  useWindowTitle('New launch');
  const { state, reload } = useSources();
  switch (state.kind) {
    case 'loading':
      return <LoadingLines label="Reading templates and projects…" lines={6} />;
    case 'failed':
      return (
        <Trouble title="Lockstep could not begin a launch" onRetry={() => void reload()}>
          {state.message}. Nothing was made.
        </Trouble>
      );
    case 'no-access':
      return <NoAccess onRetry={() => void reload()} />;
    case 'loaded':
      return <Creating sources={state.sources} reload={reload} />;
  }
}

interface CreatingProps {
  readonly sources: Sources;
  readonly reload: () => Promise<void>;
}

function Creating({ sources, reload }: CreatingProps) {
  const { go, replace } = useNavigation();
  const [running, setRunning] = useState<Running | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);

  const onDone = async ({ name }: Running, launchId: string | null) => {
    if (launchId !== null) {
      showFlag({ id: `made-${launchId}`, type: 'success', title: `${name} is made`, isAutoDismiss: true });
      replace(launchPath(launchId));
      return;
    }
    await reload();
    setNotice({ kind: 'done', text: `${name} was taken back.` });
    setRunning(null);
  };

  if (running !== null) {
    return (
      <CreationProgress
        key={running.id}
        running={running}
        onDone={(launchId) => void onDone(running, launchId)}
        onLeave={() => go('/')}
      />
    );
  }
  return (
    <>
      <header className="launches-head">
        <h1 className="launches-title">New launch</h1>
      </header>
      <Notices notice={notice} failure={null} onRetry={() => void reload()} />
      <OpenCreations open={sources.options.open} onGoOn={setRunning} />
      <WaysToCreate sources={sources} onStarted={setRunning} onUnsure={() => void reload()} />
    </>
  );
}

function NoAccess({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className="launches-calm">
      <h1 className="launches-title">Log in to make a launch</h1>
      <p className="subtle">The issues of a launch are made in Jira in your name.</p>
      <div className="button-row">
        <Button onClick={onRetry}>Try again</Button>
      </div>
    </div>
  );
}

import './launch-macros.css';
import { Suspense, useEffect, useState, type ComponentType } from 'react';
import type { LaunchView } from '../../src/contract/launch';
import { openIssue } from '../shared/bridge/open-issue';
import { useReadyEvent } from '../shared/bridge/use-ready-event';
import { useLaunch } from '../shared/launch/use-launch';
import { LoadingLines } from '../shared/ui/loading-lines';
import { PartBoundary } from '../shared/ui/part-boundary';
import { Trouble } from '../shared/ui/trouble';
import { LaunchHeading } from './launch-heading';
import { LaunchPlaceholder } from './launch-placeholder';

export interface LaunchPictureProps {
  readonly launch: LaunchView;
  readonly openIssue: (key: string) => void;
}

interface LaunchMacroProps {
  /** What is shown of the launch; fetched when there is a launch to show. */
  readonly picture: ComponentType<LaunchPictureProps>;
  /** What to do when no launch is chosen. */
  readonly unboundWords: string;
}

/** A launch within a page: its name, and one view of it, as it is in Jira now. */
export function LaunchMacro({ picture: Picture, unboundWords }: LaunchMacroProps) {
  const { state, reload } = useLaunch({ watches: true });
  const launch = state.kind === 'loaded' && state.reply.kind === 'launch' ? state.reply : null;
  const [drawn, setDrawn] = useState(false);
  useReadyEvent(state.kind !== 'loading' && (launch === null || drawn));
  return <main className="launch-macro">{content()}</main>;

  function content() {
    if (state.kind === 'loading') return <LoadingLines label="Reading the launch…" lines={6} />;
    if (state.kind === 'failed') {
      return (
        <Trouble title="Lockstep could not load this launch" onRetry={() => void reload()}>
          {state.message}. Dates and dependencies are safe in Jira.
        </Trouble>
      );
    }
    if (state.reply.kind !== 'launch') {
      return <LaunchPlaceholder kind={state.reply.kind} unboundWords={unboundWords} onRetry={() => void reload()} />;
    }
    return (
      <>
        <LaunchHeading launch={state.reply} failure={state.failure} />
        <PartBoundary>
          <Suspense fallback={<LoadingLines label="Drawing the launch…" lines={6} />}>
            <Picture launch={state.reply} openIssue={openHere} />
            <Drawn onDrawn={() => setDrawn(true)} />
          </Suspense>
        </PartBoundary>
      </>
    );
  }
}

/** Stands behind what may still have to be fetched: when it is there, the rest is. */
function Drawn({ onDrawn }: { readonly onDrawn: () => void }) {
  useEffect(onDrawn, [onDrawn]);
  return null;
}

function openHere(key: string): void {
  openIssue(key, { newTab: false });
}

import './triage.css';
import { useCallback } from 'react';
import type { LaunchView } from '../../../../src/contract/launch';
import { callLaunches } from '../../../shared/bridge/call-launches';
import { LoadingLines } from '../../../shared/ui/loading-lines';
import { Trouble } from '../../../shared/ui/trouble';
import { useLoaded } from '../use-loaded';
import { TriageBody } from './triage-body';

/** How late the launch is, and what is to become of its assets. */
export function TriageTab({ launch }: { readonly launch: LaunchView }) {
  const { id, beat } = launch;
  const ask = useCallback(() => callLaunches('triage.load', { launchId: id }), [id]);
  const { state, reload, show } = useLoaded(ask, beat);
  switch (state.kind) {
    case 'loading':
      return <LoadingLines label="Reading the triage…" lines={6} />;
    case 'failed':
      return (
        <Trouble title="Lockstep could not load the triage" onRetry={() => void reload()}>
          {state.message}. What was saved is safe.
        </Trouble>
      );
    case 'loaded':
      return <TriageBody launchId={id} triage={state.view} failure={state.failure} reload={reload} onTriage={show} />;
  }
}

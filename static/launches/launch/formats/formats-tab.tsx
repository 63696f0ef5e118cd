import './formats.css';
import { useCallback } from 'react';
import type { LaunchView } from '../../../../src/contract/launch';
import { callLaunches } from '../../../shared/bridge/call-launches';
import { LoadingLines } from '../../../shared/ui/loading-lines';
import { Trouble } from '../../../shared/ui/trouble';
import { useLoaded } from '../use-loaded';
import { FormatsBody } from './formats-body';

/** What the launch needs for which channel, in which format, for which region, and how far each of it is. */
export function FormatsTab({ launch }: { readonly launch: LaunchView }) {
  const { id, beat } = launch;
  const ask = useCallback(() => callLaunches('formats.load', { launchId: id }), [id]);
  const { state, reload, show } = useLoaded(ask, beat);
  switch (state.kind) {
    case 'loading':
      return <LoadingLines label="Reading the formats…" lines={6} />;
    case 'failed':
      return (
        <Trouble title="Lockstep could not load the formats" onRetry={() => void reload()}>
          {state.message}. What was saved is safe.
        </Trouble>
      );
    case 'loaded':
      return <FormatsBody launchId={id} matrix={state.view} failure={state.failure} reload={reload} onMatrix={show} />;
  }
}

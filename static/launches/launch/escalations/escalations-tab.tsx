import { useCallback, useState } from 'react';
import type { LaunchView } from '../../../../src/contract/launch';
import type { EscalationView } from '../../../../src/contract/signals';
import { callSignals } from '../../../shared/bridge/call-signals';
import { isOpen } from '../../../shared/signals/is-open';
import { signalItemId } from '../../../shared/signals/signal-item-id';
import { LoadingLines } from '../../../shared/ui/loading-lines';
import { Notices, type Notice } from '../../../shared/ui/notices';
import { Trouble } from '../../../shared/ui/trouble';
import { useLoaded } from '../use-loaded';
import './escalations.css';
import { EscalationList } from './escalation-list';
import { NoEscalations } from './no-escalations';
import { Unnamed } from './unnamed';
import { HiddenEscalations } from './hidden-escalations';

/** What somebody must look at in this launch, and what somebody has. */
export function EscalationsTab({ launch }: { readonly launch: LaunchView }) {
  const ask = useCallback(() => callSignals('signals.list', { launchId: launch.id }), [launch.id]);
  const { state, reload } = useLoaded(ask, launch.beat);
  const [notice, setNotice] = useState<Notice | null>(null);
  const onDone = useCallback(
    async ({ id }: EscalationView) => {
      await reload();
      setNotice({ kind: 'done', text: 'Acknowledged. Nobody else is asked.' });
      // It stands among those that have come to rest with the next drawing.
      setTimeout(() => document.getElementById(signalItemId(id))?.focus());
    },
    [reload],
  );

  if (state.kind === 'loading') return <LoadingLines label="Reading the escalations…" lines={4} />;
  if (state.kind === 'failed') {
    return (
      <Trouble title="Lockstep could not load the escalations" onRetry={() => void reload()}>
        {state.message}. Nothing was changed.
      </Trouble>
    );
  }
  const { view, failure } = state;
  if (view.kind === 'no-access') return <p className="subtle">You cannot see the escalations of this launch.</p>;
  const { escalations, hidden, unnamed } = view;
  return (
    <div className="escalations">
      <Notices notice={notice} failure={failure} onRetry={() => void reload()} />
      {unnamed.length > 0 && <Unnamed roles={unnamed} launch={launch} />}
      {escalations.length === 0 && <NoEscalations />}
      <EscalationList title="Open" escalations={escalations.filter(isOpen)} onDone={onDone} />
      <EscalationList title="Come to rest" escalations={escalations.filter((one) => !isOpen(one))} onDone={onDone} />
      <HiddenEscalations hidden={hidden} />
    </div>
  );
}

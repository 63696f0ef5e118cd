import { useEffect } from 'react';
import type { GateView } from '../../../../src/contract/gate';
import { GateChecklist } from '../../../shared/gate/gate-checklist';
import { useGate } from '../../../shared/gate/state/use-gate';
import { LoadingLines } from '../../../shared/ui/loading-lines';
import { Trouble } from '../../../shared/ui/trouble';

interface NewGateProps {
  readonly issueId: string;
  /** It has been set up. */
  readonly onMade: (gate: GateView) => void;
}

/** The place in which a gate is set up on a milestone that has none. */
export function NewGate({ issueId, onMade }: NewGateProps) {
  const { state, reload, setGate } = useGate(issueId);
  const gate = state.kind === 'loaded' && state.reply.kind === 'gate' ? state.reply : null;
  useEffect(() => {
    // Somebody else may have made one meanwhile: it is shown among the others as well.
    if (gate !== null && gate.criteria.length > 0) onMade(gate);
  }, [gate, onMade]);
  if (gate !== null) return <GateChecklist gate={gate} onGate={setGate} title={`Gate of ${gate.issue.key}`} />;
  if (state.kind === 'loading') return <LoadingLines label="Reading the milestone…" />;
  return (
    <Trouble title="Lockstep could not read this milestone" onRetry={() => void reload()}>
      {state.kind === 'failed'
        ? `${state.message}. Nothing was changed.`
        : 'It has left the launch, or you may not see it any more. Nothing was changed.'}
    </Trouble>
  );
}

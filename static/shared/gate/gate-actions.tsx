import Button from '@atlaskit/button/new';
import { lazy, useState } from 'react';
import type { GateView } from '../../../src/contract/gate';
import { useKeptFocus } from '../ui/use-kept-focus';
import { LazyPart } from './lazy-part';

const WaiveForm = lazy(async () => ({ default: (await import('./waiver/waive-form')).WaiveForm }));
const GateHistory = lazy(async () => ({ default: (await import('./history/gate-history')).GateHistory }));

interface GateActionsProps {
  readonly gate: GateView;
  readonly onGate: (gate: GateView) => void;
  readonly onEdit: () => void;
}

/** What is done with a gate as a whole: change it, waive it, read its history. */
export function GateActions({ gate, onGate, onEdit }: GateActionsProps) {
  const [waiving, setWaiving] = useState(false);
  const [historyShown, setHistoryShown] = useState(false);
  const [place, keepFocus] = useKeptFocus<HTMLDivElement>();
  const mayWaive = gate.canManage && (gate.state === 'shut' || gate.state === 'missed');
  const close = () => {
    setWaiving(false);
    keepFocus();
  };
  return (
    <>
      <div ref={place} tabIndex={-1} role="group" aria-label="What to do with this gate" className="button-row">
        {gate.canManage && gate.criteria.length > 0 && (
          <Button spacing="compact" onClick={onEdit}>
            Edit criteria
          </Button>
        )}
        {mayWaive && !waiving && (
          <Button spacing="compact" onClick={() => setWaiving(true)}>
            Waive
          </Button>
        )}
        <Button
          spacing="compact"
          appearance="subtle"
          aria-expanded={historyShown}
          onClick={() => setHistoryShown(!historyShown)}
        >
          {historyShown ? 'Hide history' : 'Show history'}
        </Button>
      </div>
      {waiving && (
        <LazyPart>
          <WaiveForm gate={gate} onGate={onGate} onClose={close} />
        </LazyPart>
      )}
      {historyShown && (
        <LazyPart>
          {/* A new act is read as well. */}
          <GateHistory key={gate.version} issueId={gate.issue.id} />
        </LazyPart>
      )}
    </>
  );
}

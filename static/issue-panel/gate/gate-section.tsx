import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { GateView } from '../../../src/contract/gate';
import { GateLozenge } from '../../shared/gate/gate-lozenge';
import { waitsForViewer } from '../../shared/gate/state/waits-for-viewer';
import { briefOf } from '../../shared/gate/text/brief-of';
import { PartBoundary } from '../../shared/ui/part-boundary';

// A gate is answered seldom; most people only read whether it is shut.
const GateBody = lazy(async () => ({ default: (await import('../../shared/gate/gate-body')).GateBody }));
const AwaitedDecisions = lazy(async () => ({ default: (await import('./awaited-decisions')).AwaitedDecisions }));

interface GateSectionProps {
  readonly gate: GateView;
  readonly onGate: (gate: GateView) => void;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The gate in one line; below it what waits for the viewer, or all of it once that is asked for. */
export function GateSection({ gate, onGate, isOpen, onToggle }: GateSectionProps) {
  const isSetUp = gate.criteria.length > 0;
  const isAwaited = gate.criteria.some(waitsForViewer);
  // Stays once a decision is given, so that its result is read and can be taken back.
  const [wasAwaited, setWasAwaited] = useState(isAwaited);
  if (isAwaited && !wasAwaited) setWasAwaited(true);
  return (
    <section aria-labelledby={headingId} className="section">
      <div className="gate-line">
        <Heading as="h2" size="xsmall" id={headingId}>
          Gate
        </Heading>
        {isSetUp ? <GateLozenge gate={briefOf(gate)} /> : <span className="subtle">None yet</span>}
        {isAwaited && <strong>· waits for you</strong>}
        <Button id={gateToggleId} spacing="compact" appearance="subtle" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? 'Hide gate' : 'Show gate'}
        </Button>
      </div>
      {isOpen && (
        <Part>
          <GateBody gate={gate} onGate={onGate} />
        </Part>
      )}
      {!isOpen && wasAwaited && (
        <Part>
          <AwaitedDecisions gate={gate} onGate={onGate} />
        </Part>
      )}
    </section>
  );
}

function Part({ children }: { readonly children: ReactNode }) {
  return (
    <PartBoundary>
      <Suspense fallback={<p className="subtle">Opening the gate…</p>}>{children}</Suspense>
    </PartBoundary>
  );
}

const headingId = 'panel-gate';

/** Of the button that opens the gate. */
export const gateToggleId = 'panel-gate-toggle';

import Heading from '@atlaskit/heading';
import { useId, type ReactNode } from 'react';
import type { GateView } from '../../../src/contract/gate';
import { GateBody } from './gate-body';
import { GateLozenge } from './gate-lozenge';
import './gate.css';
import { briefOf } from './text/brief-of';

interface GateChecklistProps {
  readonly gate: GateView;
  /** The gate as an act has left it, or as it is after somebody else's. */
  readonly onGate: (gate: GateView) => void;
  /** Where several gates stand below one another, whose it is. */
  readonly title?: ReactNode;
  readonly headingLevel?: 'h2' | 'h3' | 'h4';
}

/** The whole gate of a milestone: how it stands, its criteria with the controls to answer them, review and history. */
export function GateChecklist({ gate, onGate, title = 'Gate', headingLevel = 'h2' }: GateChecklistProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="gate">
      <div className="gate-heading">
        <Heading as={headingLevel} size="xsmall" id={headingId}>
          {title}
        </Heading>
        {gate.version > 0 && gate.criteria.length > 0 && <GateLozenge gate={briefOf(gate)} />}
      </div>
      <GateBody gate={gate} onGate={onGate} />
    </section>
  );
}

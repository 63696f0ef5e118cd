import Heading from '@atlaskit/heading';
import { useId } from 'react';
import type { EscalationView } from '../../../../src/contract/signals';
import { SignalItem } from '../../../shared/signals/signal-item';

interface EscalationListProps {
  readonly title: string;
  readonly escalations: readonly EscalationView[];
  readonly onDone: (escalation: EscalationView) => Promise<void>;
}

/** Escalations under a heading; none where there are none. */
export function EscalationList({ title, escalations, onDone }: EscalationListProps) {
  const id = useId();
  if (escalations.length === 0) return null;
  return (
    <section aria-labelledby={id} className="escalations-part">
      <Heading as="h2" size="xsmall" id={id}>
        {title} ({escalations.length})
      </Heading>
      <ul className="signals">
        {escalations.map((escalation) => (
          <SignalItem key={escalation.id} escalation={escalation} onDone={onDone} />
        ))}
      </ul>
    </section>
  );
}

import '../../shared/signals/signals.css';
import SectionMessage from '@atlaskit/section-message/section-message';
import type { EscalationView } from '../../../src/contract/signals';
import { AcknowledgeForm } from '../../shared/signals/acknowledge-form';
import { SignalFacts } from '../../shared/signals/signal-facts';
import { kindWords } from '../../shared/signals/text/kind-words';

interface SignalBannerProps {
  readonly escalation: EscalationView;
  readonly onDone: () => Promise<void>;
}

/** Something about this issue that the viewer is asked to look at. */
export function SignalBanner({ escalation, onDone }: SignalBannerProps) {
  return (
    <SectionMessage
      appearance="information"
      title={`${kindWords[escalation.kind]}: you are asked to look at this`}
      headingLevel="h2"
    >
      <p>{escalation.says}</p>
      <SignalFacts escalation={escalation} />
      {escalation.mayAcknowledge && <AcknowledgeForm escalation={escalation} onDone={onDone} />}
    </SectionMessage>
  );
}

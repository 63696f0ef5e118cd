import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import type { GateView } from '../../../../src/contract/gate';
import { ErrorMessage } from '../../ui/error-message';
import { useGateAct } from '../state/use-gate-act';
import { waiverMadeBy, waiverTitle } from '../text/waiver-in-words';

interface WaiverBannerProps {
  readonly gate: GateView;
  readonly waiver: NonNullable<GateView['waiver']>;
  readonly onGate: (gate: GateView) => void;
}

/** That a gate is waived, why, until when and by whom; that it was, for ever after. */
export function WaiverBanner({ gate, waiver, onGate }: WaiverBannerProps) {
  const { act, busy, problem } = useGateAct(onGate);
  const facts = (
    <>
      “{waiver.reason}” <span className="subtle">{waiverMadeBy(waiver)}</span>
    </>
  );
  if (!waiver.holds) {
    return (
      <p className="gate-small">
        <strong>{waiverTitle(waiver)}:</strong> {facts}
      </p>
    );
  }
  return (
    <SectionMessage appearance="warning" title={waiverTitle(waiver)}>
      <p>{facts}</p>
      <p>What waits for this gate may go on up to that day, whatever is missing.</p>
      {gate.canManage && (
        <div className="button-row">
          <Button spacing="compact" isLoading={busy} onClick={() => void act('gate.lift', { issueId: gate.issue.id })}>
            Lift waiver
          </Button>
        </div>
      )}
      <ErrorMessage id={`lift-${gate.issue.id}-problem`} text={problem} />
    </SectionMessage>
  );
}

import Button from '@atlaskit/button/new';
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import { useState } from 'react';
import type { SheetView } from '../../../src/contract/claim-table';
import { signatureLines } from '../../../src/contract/claim-words';
import { useClaimTools } from '../claim-tools';
import { dayTexts } from '../text/day-texts';

interface SignatureLineProps {
  readonly sheet: SheetView;
  readonly signature: NonNullable<SheetView['signature']>;
}

/** How many edits are named; the newest come first. */
const named = 5;

/** Who stands behind these claims; or what made the signature void. */
export function SignatureLine({ sheet: { issue, mayReview }, signature }: SignatureLineProps) {
  const { review } = useClaimTools();
  const [asking, setAsking] = useState(false);
  const valid = signature.state === 'valid';
  const Icon = valid ? CheckCircleIcon : StatusWarningIcon;
  const [line, ...causes] = signatureLines({ signature }, dayTexts);
  const withdraw = async () => {
    await review.withdraw(issue.id);
    setAsking(false);
  };
  return (
    <div className="signature">
      <span className={`with-icon ${valid ? 'tone-good' : 'tone-bad'}`}>
        <Icon label="" size="small" />
        {line}
      </span>
      {mayReview && !asking && (
        <Button spacing="compact" appearance="subtle" onClick={() => setAsking(true)}>
          Withdraw
        </Button>
      )}
      {causes.length > 0 && (
        <ul className="signature-causes">
          {causes.slice(0, named).map((cause) => (
            <li key={cause}>{cause}</li>
          ))}
          {causes.length > named && <li>and {causes.length - named} more</li>}
        </ul>
      )}
      {asking && (
        <div className="row-question" role="group" aria-label="Withdraw signature">
          <p>Withdraw the signature? The claims and their ratings stay as they are.</p>
          <div className="button-row">
            <Button appearance="danger" spacing="compact" onClick={() => void withdraw()}>
              Withdraw signature
            </Button>
            <Button appearance="subtle" spacing="compact" onClick={() => setAsking(false)}>
              Keep
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

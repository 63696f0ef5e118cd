import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import type { InLaunch } from '../../../src/contract/issue-panel';
import type { PanelTools } from '../panel-tools';
import { proposalInWords, proposalReason, proposalTitle } from '../text/proposal-in-words';

interface ProposalBannerProps {
  readonly proposal: NonNullable<InLaunch['proposal']>;
  readonly panel: InLaunch;
  readonly tools: PanelTools;
}

/** A date that only a person may set, ready to be taken. */
export function ProposalBanner({ proposal, panel, tools }: ProposalBannerProps) {
  const { rippleId } = proposal;
  const reason = proposalReason(proposal);
  const answer = (given: 'accept' | 'dismiss', done: string) =>
    void tools.act('proposal.answer', { rippleId, answer: given }, done);
  return (
    <SectionMessage appearance="discovery" title={proposalTitle(proposal)} headingLevel="h2">
      <p>{proposalInWords(proposal, panel.issue)}</p>
      {reason !== null && <p className="subtle">{reason}</p>}
      {panel.canEdit ? (
        <div className="button-row">
          <Button spacing="compact" isDisabled={tools.busy} onClick={() => answer('accept', acceptedWords(proposal))}>
            Accept
          </Button>
          <Button
            spacing="compact"
            appearance="subtle"
            isDisabled={tools.busy}
            onClick={() => answer('dismiss', 'Dismissed. The date stays where it is.')}
          >
            Dismiss
          </Button>
        </div>
      ) : (
        <p className="subtle">Someone who may edit this issue can accept it.</p>
      )}
    </SectionMessage>
  );
}

function acceptedWords({ held }: ProposalBannerProps['proposal']): string {
  return held === null
    ? 'Accepted. The date is being written, and what waits for it follows.'
    : 'Accepted. The date is being written. The other dates that were proposed with it keep waiting.';
}

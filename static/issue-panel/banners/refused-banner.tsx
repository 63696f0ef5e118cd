import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import type { InLaunch } from '../../../src/contract/issue-panel';
import { formatDay } from '../../shared/text/format-day';
import type { PanelTools } from '../panel-tools';

interface RefusedBannerProps {
  readonly refused: NonNullable<InLaunch['refused']>;
  readonly tools: PanelTools;
}

/** A date that Jira did not let Lockstep write. */
export function RefusedBanner({ refused, tools }: RefusedBannerProps) {
  const wanted = refused.to.due === null ? 'no due date' : formatDay(refused.to.due);
  return (
    <SectionMessage appearance="warning" title={`Lockstep wanted ${wanted} here`} headingLevel="h2">
      <p>{refused.reason}</p>
      <div className="button-row">
        <Button
          spacing="compact"
          isDisabled={tools.busy}
          onClick={() => void tools.act('shift.retry', {}, 'Lockstep tries again to write the date.')}
        >
          Try again
        </Button>
      </div>
    </SectionMessage>
  );
}

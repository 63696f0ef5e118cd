import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import type { DependencyView } from '../../../src/contract/dependency';
import type { InLaunch } from '../../../src/contract/issue-panel';
import type { PanelTools } from '../panel-tools';
import { overrideInWords } from '../text/override-in-words';

interface OverriddenBannerProps {
  readonly dependency: DependencyView;
  readonly panel: InLaunch;
  readonly tools: PanelTools;
}

/** A rule that gave way to a date set by hand. */
export function OverriddenBanner({ dependency, panel, tools }: OverriddenBannerProps) {
  return (
    <SectionMessage
      appearance="information"
      title={dependency.settled?.reason ? 'This dependency is overridden' : 'A date set by hand comes first'}
      headingLevel="h2"
    >
      <p>{overrideInWords(dependency)}</p>
      {panel.canLink && (
        <div className="button-row">
          <Button
            spacing="compact"
            isDisabled={tools.busy}
            onClick={() =>
              void tools.act('dependency.lift', { linkId: dependency.linkId }, 'The dependency is in force again.')
            }
          >
            Lift the override
          </Button>
        </div>
      )}
    </SectionMessage>
  );
}

import type { InLaunch } from '../../../src/contract/issue-panel';
import type { PanelTools } from '../panel-tools';
import { ArchivedBanner } from './archived-banner';
import { ConflictBanner } from './conflict-banner';
import { CycleBanner } from './cycle-banner';
import { OverriddenBanner } from './overridden-banner';
import { ProposalBanner } from './proposal-banner';
import { RefusedBanner } from './refused-banner';
import { RunningBanner } from './running-banner';
import { StartAfterDueBanner } from './start-after-due-banner';

/** What needs a decision, the most urgent first. */
export function Banners({ panel, tools }: { readonly panel: InLaunch; readonly tools: PanelTools }) {
  const dependencies = [...panel.waitingFor, ...panel.waitingForThis];
  return (
    <div className="banners">
      {panel.launch.archived && <ArchivedBanner />}
      {panel.conflicts.map((conflict) => (
        <ConflictBanner key={conflict.linkId} conflict={conflict} panel={panel} tools={tools} />
      ))}
      {panel.refused !== null && <RefusedBanner refused={panel.refused} tools={tools} />}
      {panel.proposal !== null && <ProposalBanner proposal={panel.proposal} panel={panel} tools={tools} />}
      {panel.cycle !== null && <CycleBanner cycle={panel.cycle} issueId={panel.issue.id} tools={tools} />}
      {dependencies
        .filter(({ overridden }) => overridden)
        .map((dependency) => (
          <OverriddenBanner key={dependency.linkId} dependency={dependency} panel={panel} tools={tools} />
        ))}
      {panel.running !== null && <RunningBanner running={panel.running} />}
      {panel.startAfterDue && <StartAfterDueBanner issue={panel.issue} />}
    </div>
  );
}

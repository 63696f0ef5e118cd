import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import { lazy, Suspense, useState } from 'react';
import type { IssueCard } from '../../../src/contract/issue-card';
import { pathInWords } from '../../shared/text/path-in-words';
import { LoadingLines } from '../../shared/ui/loading-lines';
import { PartBoundary } from '../../shared/ui/part-boundary';
import type { PanelTools } from '../panel-tools';

const CycleSteps = lazy(async () => ({ default: (await import('../../shared/conflicts/cycle-steps')).CycleSteps }));

interface CycleBannerProps {
  readonly cycle: readonly (IssueCard | null)[];
  /** Of the issue in view. */
  readonly issueId: string;
  readonly tools: PanelTools;
}

/** Issues that wait for each other in a circle, and where to cut it. */
export function CycleBanner({ cycle, issueId, tools }: CycleBannerProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <SectionMessage appearance="warning" title="These issues wait for each other" headingLevel="h2">
      <p>{pathInWords(cycle)}</p>
      <p>Dates do not follow inside this circle. Remove one of its dependencies to set them free.</p>
      <div className="button-row">
        <Button spacing="compact" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Hide the steps' : 'Show the steps'}
        </Button>
      </div>
      {isOpen && (
        <PartBoundary>
          <Suspense fallback={<LoadingLines label="Opening…" />}>
            <CycleSteps issueId={issueId} onCut={tools.tell} />
          </Suspense>
        </PartBoundary>
      )}
    </SectionMessage>
  );
}

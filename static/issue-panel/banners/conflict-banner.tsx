import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import { lazy, Suspense, useState } from 'react';
import type { InLaunch } from '../../../src/contract/issue-panel';
import { openIssue } from '../../shared/bridge/open-issue';
import { issueName } from '../../shared/text/issue-name';
import { neededAndActual, standingInWords } from '../../shared/text/standing-in-words';
import { LoadingLines } from '../../shared/ui/loading-lines';
import { PartBoundary } from '../../shared/ui/part-boundary';
import type { PanelTools } from '../panel-tools';
import { useFocusReturn } from '../use-focus-return';

const WaysOut = lazy(async () => ({ default: (await import('../../shared/conflicts/ways-out')).WaysOut }));

interface ConflictBannerProps {
  readonly conflict: InLaunch['conflicts'][number];
  readonly panel: InLaunch;
  readonly tools: PanelTools;
}

/** A dependency that cannot hold, by name and in working days, with what can be done. */
export function ConflictBanner({ conflict, panel, tools }: ConflictBannerProps) {
  const { predecessor, successor, standing, linkId } = conflict;
  const other = [predecessor, successor].find((issue) => issue !== null && issue.id !== panel.issue.id);
  return (
    <SectionMessage appearance="error" title={`Conflict: ${standingInWords(standing)}`} headingLevel="h2">
      <p>
        {issueName(successor)} {neededAndActual(standing)}, because {issueName(predecessor).replace(/^An/, 'an')} gates
        it.
      </p>
      {successor !== null && !panel.launch.archived && (
        <SettleHere asked={{ linkId, successorId: successor.id }} tools={tools} />
      )}
      {other && (
        <div className="button-row">
          <Button spacing="compact" appearance="subtle" onClick={() => openIssue(other.key, { newTab: false })}>
            Open {other.key}
          </Button>
        </div>
      )}
    </SectionMessage>
  );
}

interface SettleHereProps {
  readonly asked: { readonly linkId: string; readonly successorId: string };
  readonly tools: PanelTools;
}

/** The panel has no room for a dialog: the ways out open where they are asked for. */
function SettleHere({ asked, tools }: SettleHereProps) {
  const [isOpen, setIsOpen] = useState(false);
  const openedFrom = useFocusReturn(!isOpen);
  const buttonId = `ways-out-${asked.linkId}`;
  const open = () => {
    openedFrom(buttonId);
    setIsOpen(true);
  };
  if (!isOpen) {
    return (
      <div className="button-row">
        <Button id={buttonId} spacing="compact" isDisabled={tools.busy} onClick={open}>
          Ways out
        </Button>
      </div>
    );
  }
  return (
    <PartBoundary>
      <Suspense fallback={<LoadingLines label="Opening…" />}>
        <WaysOut
          asked={asked}
          onClose={() => setIsOpen(false)}
          onDone={(text) => {
            setIsOpen(false);
            tools.tell(text);
          }}
          frame={({ body, buttons }) => (
            <div role="group" aria-label="Ways out">
              {body}
              {buttons}
            </div>
          )}
        />
      </Suspense>
    </PartBoundary>
  );
}

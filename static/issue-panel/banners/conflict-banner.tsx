import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import type { InLaunch } from '../../../src/contract/issue-panel';
import { openIssue } from '../../shared/bridge/open-issue';
import type { PanelTools } from '../panel-tools';
import { issueName } from '../../shared/text/issue-name';
import { neededAndActual, standingInWords } from '../../shared/text/standing-in-words';

interface ConflictBannerProps {
  readonly conflict: InLaunch['conflicts'][number];
  readonly panel: InLaunch;
  readonly tools: PanelTools;
}

/** A dependency that cannot hold, by name and in working days, with what can be done. */
export function ConflictBanner({ conflict, panel, tools }: ConflictBannerProps) {
  const { predecessor, successor, standing, linkId } = conflict;
  const other = [predecessor, successor].find((issue) => issue !== null && issue.id !== panel.issue.id);
  const edit = editAction(linkId, panel, tools);
  return (
    <SectionMessage appearance="error" title={`Conflict: ${standingInWords(standing)}`} headingLevel="h2">
      <p>
        {issueName(successor)} {neededAndActual(standing)}, because {issueName(predecessor).replace(/^An/, 'an')} gates
        it. Move one of the two dates, or change the dependency.
      </p>
      <div className="button-row">
        {edit !== undefined && (
          <Button spacing="compact" onClick={edit}>
            Edit dependency
          </Button>
        )}
        {other && (
          <Button spacing="compact" appearance="subtle" onClick={() => openIssue(other.key, { newTab: false })}>
            Open {other.key}
          </Button>
        )}
      </div>
    </SectionMessage>
  );
}

function editAction(linkId: string, panel: InLaunch, tools: PanelTools): (() => void) | undefined {
  if (!panel.canLink) return undefined;
  const before = panel.waitingFor.find((dependency) => dependency.linkId === linkId);
  if (before !== undefined) return () => tools.onEdit(before, 'predecessor');
  const behind = panel.waitingForThis.find((dependency) => dependency.linkId === linkId);
  return behind && (() => tools.onEdit(behind, 'successor'));
}

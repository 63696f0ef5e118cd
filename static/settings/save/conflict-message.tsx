import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import { useState } from 'react';
import type { SettingsView } from '../../../src/contract/settings';
import { formatInstant } from '../../shared/text/format-instant';
import { LazyPart } from '../lazy-part';
import { HistoryList } from '../health/history-list';
import { saverName } from '../text/saved-in-words';
import type { SettingsTools } from '../state/use-settings';

interface ConflictMessageProps {
  readonly theirs: SettingsView;
  /** The version from which the draft was made. */
  readonly since: number;
  readonly tools: SettingsTools;
}

/** Somebody else has saved meanwhile: nothing is lost on either side, and the person decides. */
export function ConflictMessage({ theirs, since, tools }: ConflictMessageProps) {
  const [looking, setLooking] = useState(false);
  const when = theirs.savedAt === null ? '' : `, ${formatInstant(theirs.savedAt)}`;
  return (
    <div role="alert">
      <SectionMessage
        appearance="warning"
        title={`${saverName(theirs.savedBy)} saved version ${theirs.version} meanwhile${when}`}
      >
        <p>Your changes are still here. Put them on top of that version, or drop them and go on from it.</p>
        {looking && (
          <LazyPart>
            <HistoryList since={since} version={theirs.version} />
          </LazyPart>
        )}
        <div className="button-row">
          <Button spacing="compact" aria-expanded={looking} onClick={() => setLooking(!looking)}>
            {looking ? 'Hide what changed' : 'Look at what changed'}
          </Button>
          <Button spacing="compact" appearance="primary" onClick={tools.keepMine}>
            Keep mine on top
          </Button>
          <Button spacing="compact" appearance="subtle" onClick={tools.discard}>
            Drop mine
          </Button>
        </div>
      </SectionMessage>
    </div>
  );
}

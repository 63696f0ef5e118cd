import Button from '@atlaskit/button/new';
import FlagIcon from '@atlaskit/icon/core/flag';
import { useState } from 'react';
import { staleSentence } from '../../../src/contract/narrative-words';
import type { EdgeView } from '../../../src/contract/narrative-brief';
import { formatMoment } from '../../shared/text/format-day';
import { headingIdOf, type BriefTools } from '../brief-tools';

interface StaleFlagProps {
  readonly edge: EdgeView;
  readonly mayEdit: boolean;
  readonly tools: BriefTools;
}

/** What happened to the issue that a row names, and the question whether the row still holds. */
export function StaleFlag({ edge, mayEdit, tools }: StaleFlagProps) {
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    const outcome = await tools.act('brief.recheck', { rowId: edge.id, causes: edge.stale.length });
    setBusy(false);
    if (outcome.kind === 'refused') {
      tools.tell({ kind: 'refused', text: outcome.message });
      return;
    }
    tools.tell({ kind: 'done', text: 'Marked as still true.' });
    // The button has gone with its flag.
    document.getElementById(headingIdOf('edges'))?.focus();
  };
  return (
    <div className="brief-stale">
      <div>
        {edge.stale.map((cause, nth) => (
          <p key={nth} className="with-icon">
            <FlagIcon label="" size="small" />
            <span>{staleSentence(cause, formatMoment(cause.at))}</span>
          </p>
        ))}
      </div>
      {mayEdit && (
        <div className="brief-stale-buttons">
          <Button spacing="compact" isLoading={busy} onClick={() => void confirm()}>
            Still true
          </Button>
          <Button spacing="compact" appearance="subtle" onClick={() => tools.open('edges', edge.id)}>
            Edit
          </Button>
        </div>
      )}
    </div>
  );
}

import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { SheetView } from '../../../src/contract/claim-table';
import { useInitialFocus } from '../../shared/ui/use-initial-focus';
import { useClaimTools } from '../claim-tools';
import { claimsOf } from '../state/claims-of';
import { isRated } from '../state/is-rated';
import type { TableState } from '../state/table-state';
import { closeWords } from '../text/close-words';

interface CloseQuestionProps {
  readonly sheet: SheetView;
  readonly table: TableState;
  readonly onClose: () => void;
}

/** Asks once before a review is closed, and names what nobody has rated. */
export function CloseQuestion({ sheet, table, onClose }: CloseQuestionProps) {
  const { review } = useClaimTools();
  const [busy, setBusy] = useState(false);
  const button = useInitialFocus<HTMLButtonElement>();
  const { issue, round } = sheet;
  const unrated = claimsOf(table, sheet).filter((claim) => !isRated(claim, round));
  const close = async () => {
    setBusy(true);
    await review.turn(issue.id, 'close', round);
    onClose();
  };
  return (
    <div className="row-question" role="group" aria-label={`Close review ${round}`}>
      <p>
        {closeWords(
          round,
          unrated.map(({ text }) => text),
        )}
      </p>
      <div className="button-row">
        <Button ref={button} appearance="primary" spacing="compact" isDisabled={busy} onClick={() => void close()}>
          Close review {round}
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

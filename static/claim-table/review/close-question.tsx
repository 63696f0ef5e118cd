import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { SheetView } from '../../../src/contract/claim-table';
import { useInitialFocus } from '../../shared/ui/use-initial-focus';
import { useClaimTools } from '../claim-tools';
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
  const { sheets } = useClaimTools();
  const [busy, setBusy] = useState(false);
  const button = useInitialFocus<HTMLButtonElement>();
  const { issue, round, order } = sheet;
  const unrated = order.flatMap((id) => {
    const claim = table.rows.get(id)?.shown;
    return claim && !isRated(claim, round) ? [claim.text] : [];
  });
  const close = async () => {
    setBusy(true);
    await sheets.turn(issue.id, 'close');
    onClose();
  };
  return (
    <div className="row-question" role="group" aria-label={`Close review ${round}`}>
      <p>{closeWords(round, unrated)}</p>
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

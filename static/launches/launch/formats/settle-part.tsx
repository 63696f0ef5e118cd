import Button from '@atlaskit/button/new';
import LockLockedIcon from '@atlaskit/icon/core/lock-locked';
import type { MatrixView } from '../../../../src/contract/formats';
import { formatInstant } from '../../../shared/text/format-instant';

interface SettlePartProps {
  readonly matrix: MatrixView;
  readonly isBusy: boolean;
  readonly onSettle: (act: 'settle' | 'reopen') => void;
}

/** Whether the formats are settled, and what that means. */
export function SettlePart({ matrix: { settled, canManage, form }, isBusy, onSettle }: SettlePartProps) {
  if (settled !== null) {
    return (
      <div className="formats-settle">
        <p className="with-icon">
          <LockLockedIcon label="" size="small" />
          <span>
            Settled by {settled.by.name ?? 'someone'} on {formatInstant(settled.at)}. Another format now takes a change
            request.
          </span>
        </p>
        {canManage && (
          <Button spacing="compact" isLoading={isBusy} onClick={() => onSettle('reopen')}>
            Open again
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className="formats-settle">
      <p className="subtle">
        Not settled yet. Settle them when the brief is locked: from then on another format takes a change request, so
        that nobody is surprised by work that was not planned.
      </p>
      {canManage && form.cells.length > 0 && (
        <Button spacing="compact" isLoading={isBusy} onClick={() => onSettle('settle')}>
          Settle formats
        </Button>
      )}
    </div>
  );
}

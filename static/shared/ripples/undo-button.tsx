import Button from '@atlaskit/button/new';
import type { RippleView } from '../../../src/contract/issue-panel';
import { formatInstant } from '../text/format-instant';

interface UndoButtonProps {
  readonly ripple: RippleView;
  /** Where it stands: a ripple may be shown twice on a page. */
  readonly place: string;
  readonly isDisabled?: boolean;
  /** @param openerId where the focus comes back to */
  readonly onUndo: (ripple: RippleView, openerId: string) => void;
}

/** Opens what taking this ripple back would do. */
export function UndoButton({ ripple, place, isDisabled = false, onUndo }: UndoButtonProps) {
  const id = `undo-${place}-${ripple.id}`;
  return (
    <Button id={id} spacing="compact" isDisabled={isDisabled} onClick={() => onUndo(ripple, id)}>
      {ripple.undone === null ? 'Undo this ripple' : 'Undo the rest'}
      <span className="visually-hidden"> of {formatInstant(ripple.at)}</span>
    </Button>
  );
}

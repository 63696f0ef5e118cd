import './ripples.css';
import type { RippleView } from '../../../src/contract/issue-panel';
import { RippleItem } from './ripple-item';

interface RippleListProps {
  readonly ripples: readonly RippleView[];
  readonly isDisabled?: boolean;
  /** Absent: nothing can be taken back, as in an archived launch. */
  readonly onUndo?: ((ripple: RippleView, openerId: string) => void) | undefined;
}

/** What moved dates, newest first. */
export function RippleList({ ripples, isDisabled = false, onUndo }: RippleListProps) {
  if (ripples.length === 0)
    return <p className="subtle">No date has moved in this launch yet. When one does, you read here why.</p>;
  return (
    <ul className="ripple-list">
      {ripples.map((ripple) => (
        <RippleItem key={ripple.id} ripple={ripple} isDisabled={isDisabled} onUndo={onUndo} />
      ))}
    </ul>
  );
}

import type { RippleView } from '../../../src/contract/issue-panel';
import { RippleItem } from './ripple-item';

/** The last ripples, newest first. */
export function RippleList({ ripples }: { readonly ripples: readonly RippleView[] }) {
  if (ripples.length === 0)
    return <p className="subtle">No date has moved in this launch yet. When one does, you read here why.</p>;
  return (
    <ul className="rows">
      {ripples.map((ripple) => (
        <RippleItem key={ripple.id} ripple={ripple} />
      ))}
    </ul>
  );
}

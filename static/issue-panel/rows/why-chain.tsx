import type { RippleView, WhyStep } from '../../../src/contract/issue-panel';
import { whySentences } from '../text/why-sentences';

interface WhyChainProps {
  readonly id: string;
  readonly steps: readonly WhyStep[];
  /** The ripple that gave the date. */
  readonly behind: RippleView | undefined;
}

/** The reason of a date as sentences, first the cause. */
export function WhyChain({ id, steps, behind }: WhyChainProps) {
  return (
    <ol id={id} className="why" aria-label="Why this date">
      {whySentences(steps, behind).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ol>
  );
}

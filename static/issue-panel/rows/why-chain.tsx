import type { WhyStep } from '../../../src/contract/issue-panel';
import { whySentences } from '../text/why-sentences';

/** The reason of a date as sentences, first the cause. */
export function WhyChain({ id, steps }: { readonly id: string; readonly steps: readonly WhyStep[] }) {
  return (
    <ol id={id} className="why" aria-label="Why this date">
      {whySentences(steps).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ol>
  );
}

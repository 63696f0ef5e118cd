import type { CostView } from '../../../../src/contract/what-if';
import { count } from '../../text/count';
import { Section } from '../../ui/section';
import { aboutHours, moneyInWords } from '../text/amount-in-words';

/** What it costs, and how that was reckoned for whoever asks. */
export function CostPart({ cost }: { readonly cost: CostView }) {
  const { reworkHours, rework, currency, delayDays, delay, formula } = cost;
  return (
    <Section title="Cost">
      <ul className="what-if-costs">
        <li>
          {reworkHours === 0 ? 'No rework' : `Rework: ${aboutHours(reworkHours)}, ${moneyInWords(rework, currency)}`}
        </li>
        <li>{delayInWords()}</li>
      </ul>
      {formula.length > 0 && (
        <details className="what-if-more">
          <summary>How this is reckoned</summary>
          <ul>
            {formula.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );

  function delayInWords(): string {
    if (delayDays === null) return 'You see no T-0 of this launch, so its delay is left out';
    if (delayDays === 0) return 'T-0 stays on its day';
    const slip = `T-0 would slip ${count(delayDays, 'calendar day')}`;
    if (delay === null) return `${slip}. What that costs is not known: peak sales and margin are not set`;
    return `${slip}: about ${moneyInWords(delay, currency)} of profit put off`;
  }
}

import type { DebtView } from '../../../src/contract/sync-debt';
import { count } from '../text/count';
import { Section } from '../ui/section';
import { amount, money } from './text/amounts';

interface DebtCostProps {
  readonly cost: DebtView['cost'];
  readonly onSettings: (newTab: boolean) => void;
}

/** What the delay and its rework cost, how that is reckoned, and where the numbers come from. */
export function DebtCost({ cost, onSettings }: DebtCostProps) {
  const { currency, delay, delayDays, rework, reworkHours, formula } = cost;
  return (
    <Section title="What it cost">
      <dl className="debt-cost">
        <div>
          <dt>{delayDays === null ? 'Delay of T-0' : `Delay of T-0, ${count(delayDays, 'calendar day')}`}</dt>
          <dd>{delay === null ? 'No amount yet' : money(delay, currency)}</dd>
        </div>
        <div>
          <dt>Rework, {amount(reworkHours, 'hour')}</dt>
          <dd>{money(rework, currency)}</dd>
        </div>
      </dl>
      <ul className="debt-formula subtle">
        {formula.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>
          Peak sales and margin are inputs in the{' '}
          <button
            type="button"
            role="link"
            className="issue-link"
            onClick={(event) => onSettings(event.ctrlKey || event.metaKey)}
          >
            launch settings
          </button>
          ; a Jira admin sets those of the site, and what an hour costs.
        </li>
      </ul>
    </Section>
  );
}

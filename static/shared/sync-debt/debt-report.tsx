import './sync-debt.css';
import Heading from '@atlaskit/heading';
import { earlierLine, hiddenSlipsLine } from '../../../src/contract/debt-words';
import type { DebtView } from '../../../src/contract/sync-debt';
import { Section } from '../ui/section';
import { DebtCost } from './debt-cost';
import { DebtTrend } from './debt-trend';
import { SlipRows } from './slip-rows';
import { headline, headlineFacts } from './text/headline';

interface DebtReportProps {
  readonly debt: DebtView;
  /** Opens the settings of the launch. */
  readonly onSettings: (newTab: boolean) => void;
}

/** How long slips of a launch were known before everybody could know, slip by slip, month by month, and what it cost. */
export function DebtReport({ debt, onSettings }: DebtReportProps) {
  const { slips, trend, cost } = debt;
  const left = [earlierLine(debt), hiddenSlipsLine(debt)].filter((line) => line !== '');
  return (
    <div className="debt">
      <div className="debt-headline">
        <Heading as="h2" size="small">
          {headline(debt)}
        </Heading>
        {slips.length + debt.earlier === 0 && (
          <p className="subtle">
            When a product milestone, or anything that gates others, moves to a later day, it stands here with who could
            know of it, and when.
          </p>
        )}
        {headlineFacts(debt).map((fact) => (
          <p key={fact} className="subtle">
            {fact}
          </p>
        ))}
      </div>
      {slips.length > 0 && (
        <Section title="Slips">
          <SlipRows slips={slips} />
        </Section>
      )}
      {left.map((line) => (
        <p key={line} className="subtle">
          {line}.
        </p>
      ))}
      <DebtTrend trend={trend} />
      <DebtCost cost={cost} onSettings={onSettings} />
    </div>
  );
}

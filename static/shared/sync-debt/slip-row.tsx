import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import type { ReactNode } from 'react';
import { debtColumns, knownLine, slipDates } from '../../../src/contract/debt-words';
import { hiddenIssue } from '../../../src/contract/narrative-words';
import type { DebtSlip } from '../../../src/contract/sync-debt';
import { formatDay } from '../text/format-day';
import { formatInstant } from '../text/format-instant';
import { IssueLink } from '../ui/issue-link';
import { SlipPeople } from './slip-people';
import { amount } from './text/amounts';
import { lastToKnow } from './text/last-to-know';

interface SlipRowProps {
  readonly slip: DebtSlip;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

const texts = { day: (day: string) => formatDay(day), moment: formatInstant };

/** A date that moved to a later day; pressed, each person it touched. */
export function SlipRow({ slip, isOpen, onToggle }: SlipRowProps) {
  const { issue, known, hours, workdays, people } = slip;
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  const title = issue?.summary ?? hiddenIssue;
  return (
    <>
      <div role="row" className="debt-row">
        <span role="cell" className="debt-slip">
          {people.length === 0 ? (
            <span className="debt-title">{title}</span>
          ) : (
            <button type="button" className="debt-open" aria-expanded={isOpen} onClick={onToggle}>
              <Chevron label="" size="small" />
              <span>{title}</span>
            </button>
          )}
          <span className="debt-dates">
            {issue !== null && <IssueLink issueKey={issue.key} />} {slipDates(slip, texts)}
          </span>
        </span>
        <Cell name={debtColumns[1]}>{knownLine(known, texts)}</Cell>
        <Cell name={debtColumns[2]}>{lastToKnow(slip)}</Cell>
        <Cell name={debtColumns[3]}>
          {hours === 0 ? (
            <span className="subtle">none</span>
          ) : (
            <>
              {amount(workdays, 'working day')} <span className="subtle">({amount(hours, 'hour')})</span>
            </>
          )}
        </Cell>
      </div>
      {isOpen && (
        <div role="row" className="debt-people-row">
          <div role="cell" aria-colspan={debtColumns.length}>
            <SlipPeople slip={slip} />
          </div>
        </div>
      )}
    </>
  );
}

function Cell({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <span role="cell" className="debt-cell">
      <span className="debt-cell-name" aria-hidden="true">
        {name}
      </span>
      <span>{children}</span>
    </span>
  );
}

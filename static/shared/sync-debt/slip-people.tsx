import { othersLine } from '../../../src/contract/debt-words';
import { hiddenIssue, someone } from '../../../src/contract/narrative-words';
import type { DebtSlip } from '../../../src/contract/sync-debt';
import { capitalised } from '../text/capitalised';
import { IssueLink } from '../ui/issue-link';
import { personFacts } from './text/person-facts';

/** Each person whose work hung on the date: when they could know, and when they saw it. */
export function SlipPeople({ slip }: { readonly slip: DebtSlip }) {
  const others = othersLine(slip);
  return (
    <ul className="debt-people" aria-label="People whose work hung on this date">
      {slip.people.map((one) => (
        <li key={`${one.person?.id ?? ''} ${one.issue?.id ?? ''} ${one.hours}`}>
          <span>
            <strong>{one.person?.name ?? someone}</strong>{' '}
            {one.issue === null ? (
              <span className="subtle">{hiddenIssue}</span>
            ) : (
              <>
                <IssueLink issueKey={one.issue.key} /> {one.issue.summary}
              </>
            )}
          </span>
          <span>{personFacts(one)}</span>
        </li>
      ))}
      {others !== '' && <li className="subtle">{capitalised(others)}</li>}
    </ul>
  );
}

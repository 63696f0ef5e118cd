import LockLockedIcon from '@atlaskit/icon/core/lock-locked';
import StatusErrorIcon from '@atlaskit/icon/core/status-error';
import type { WhatIf } from '../../../../src/contract/what-if';
import { standingInWords } from '../../text/standing-in-words';
import { IssueLink } from '../../ui/issue-link';
import { Section } from '../../ui/section';
import { breachInWords } from '../text/breach-in-words';

/** Dates that could no longer be kept; those that a person has pinned first, the worst first. */
export function ConflictList({ conflicts }: Pick<WhatIf, 'conflicts'>) {
  if (conflicts.length === 0) return null;
  const sorted = [...conflicts].sort(
    (a, b) => Number(b.successorPinned) - Number(a.successorPinned) || daysOf(b) - daysOf(a),
  );
  return (
    <Section title={`Conflicts (${conflicts.length})`}>
      <ul className="what-if-lines">
        {sorted.map((conflict) => {
          const { linkId, successor, successorPinned, standing } = conflict;
          const Icon = successorPinned ? LockLockedIcon : StatusErrorIcon;
          return (
            <li key={`${linkId} ${successor.id}`} className="what-if-conflict">
              <span className="with-icon tone-bad">
                <Icon label={successorPinned ? 'Pinned' : ''} size="small" />
                <strong>{standingInWords(standing)}</strong>
              </span>
              <span>
                <IssueLink issueKey={successor.key} /> {successor.summary} {breachInWords(conflict)}.
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function daysOf({ standing }: WhatIf['conflicts'][number]): number {
  return 'days' in standing ? Math.abs(standing.days) : 0;
}

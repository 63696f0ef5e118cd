import type { LaunchView, MilestoneView } from '../../../../src/contract/launch';
import { datesInWords } from '../../../shared/text/dates-in-words';
import { formatMovedDays } from '../../../shared/text/format-working-days';
import { IssueLink } from '../../../shared/ui/issue-link';

/** Dates that are proposed one by one, such as those of product milestones: their issues ask for the answer. */
export function OtherProposals({ milestones }: { readonly milestones: LaunchView['milestones'] }) {
  if (milestones.length === 0) return null;
  return (
    <div className="offer">
      <p>Dates that only a person sets. Open the issue to answer.</p>
      <ul className="offer-rows" aria-label="Dates that only a person sets">
        {milestones.map((milestone) => (
          <li key={milestone.id} className="offer-row">
            <span className="offer-name">
              <IssueLink issueKey={milestone.key} /> {milestone.summary}
            </span>
            {milestone.proposal !== null && <Move milestone={milestone} proposal={milestone.proposal} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface MoveProps {
  readonly milestone: MilestoneView;
  readonly proposal: NonNullable<MilestoneView['proposal']>;
}

function Move({ milestone: { start, due }, proposal: { to, days } }: MoveProps) {
  return (
    <span className="offer-dates">
      <span className="visually-hidden">from </span>
      <span className="subtle">{datesInWords({ start, due })}</span> <span aria-hidden="true">→</span>
      <span className="visually-hidden"> to </span> {datesInWords(to)}
      <span className="subtle"> ({formatMovedDays(days)})</span>
    </span>
  );
}

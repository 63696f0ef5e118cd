import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import Spinner from '@atlaskit/spinner';
import type { WhatIf } from '../../../../src/contract/what-if';
import { formatDay } from '../../text/format-day';
import { LoadingLines } from '../../ui/loading-lines';
import type { KnownIssue } from '../asked-dates';
import { heldInWords } from '../text/held-in-words';
import { summaryInWords } from '../text/summary-in-words';
import type { Question } from '../use-question';

interface SummaryProps {
  readonly question: Question;
  readonly known: KnownIssue | null;
}

/** In a sentence what the days would set off, or why that cannot be said. */
export function Summary({ question, known }: SummaryProps) {
  const { problem, found, asking, asked, isSame, fault } = question;
  if (problem !== null) return <Problem problem={problem} onRetry={question.again} />;
  if (fault !== null) return null;
  if (asked === null || isSame) {
    const now = known?.due ? ` It is due ${formatDay(known.due)} now.` : '';
    return <p className="subtle">Choose another day to see what it would move.{now}</p>;
  }
  if (found === null) return <LoadingLines label="Working out what follows…" lines={2} />;
  return (
    <>
      {/* Read aloud once the answer is there, not while somebody types. */}
      <p role="status" className="what-if-sentence">
        {!asking && summaryInWords(found)}
      </p>
      {asking ? (
        <p className="with-icon subtle">
          <Spinner size="small" label="" /> Working out what follows…
        </p>
      ) : (
        <Conditions found={found} />
      )}
    </>
  );
}

function Problem({ problem, onRetry }: { problem: NonNullable<Question['problem']>; onRetry: () => void }) {
  return (
    <div role="alert">
      <SectionMessage appearance={problem.canRetry ? 'error' : 'warning'}>
        <p>{problem.message}</p>
        {problem.canRetry && (
          <div className="button-row">
            <Button spacing="compact" onClick={onRetry}>
              Try again
            </Button>
          </div>
        )}
      </SectionMessage>
    </div>
  );
}

/** What must be known before one moves it. */
function Conditions({ found }: { readonly found: WhatIf }) {
  const held = heldInWords(found);
  const { canEdit, issue } = found;
  return (
    <>
      {held !== null && <p>{held}</p>}
      {!canEdit && (
        <p className="subtle">
          You may not edit {issue.key} in Jira, so you cannot move its date. Copy the link for someone who may.
        </p>
      )}
    </>
  );
}

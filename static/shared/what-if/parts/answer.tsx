import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import type { KnownIssue } from '../asked-dates';
import { LoadingLines } from '../../ui/loading-lines';
import { datesInWords } from '../../text/dates-in-words';
import type { Question } from '../use-question';
import { Outcome } from './outcome';

interface AnswerProps {
  readonly question: Question;
  readonly known: KnownIssue | null;
  /** Why the date was not moved; null: nobody has tried, or it was. */
  readonly refusal: string | null;
}

/** What stands below the days: what they would set off, or why that cannot be said. */
export function Answer({ question, known, refusal }: AnswerProps) {
  return (
    <>
      <div role="alert">
        {refusal !== null && (
          <SectionMessage appearance="warning">
            <p>{refusal}</p>
            <p className="subtle">Below is what it would do now.</p>
          </SectionMessage>
        )}
      </div>
      {content()}
    </>
  );

  function content() {
    const { problem, found, asking, asked, isSame, fault, again } = question;
    if (problem !== null) {
      return (
        <div role="alert">
          <SectionMessage appearance={problem.canRetry ? 'error' : 'warning'}>
            <p>{problem.message}</p>
            {problem.canRetry && (
              <div className="button-row">
                <Button spacing="compact" onClick={again}>
                  Try again
                </Button>
              </div>
            )}
          </SectionMessage>
        </div>
      );
    }
    if (asked === null) {
      const now = isSame && known?.due ? ` It is due ${datesInWords({ start: null, due: known.due })} now.` : '';
      return fault === null && <p className="subtle">Choose another day to see what it would move.{now}</p>;
    }
    if (found === null) return asking && <LoadingLines label="Working out what follows…" lines={5} />;
    return <Outcome found={found} isOld={asking} />;
  }
}

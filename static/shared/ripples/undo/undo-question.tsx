import Checkbox from '@atlaskit/checkbox';
import SectionMessage from '@atlaskit/section-message/section-message';
import type { UndoView } from '../../../../src/contract/ripples';
import { moveInWords } from '../../text/dates-in-words';
import { formatMovedDays } from '../../text/format-working-days';
import { ErrorMessage } from '../../ui/error-message';
import { causeStays, hiddenInWords, leftInWords, undoSentence, withCauseInWords } from './undo-in-words';
import { UndoRows } from './undo-rows';

interface UndoQuestionProps {
  readonly view: UndoView;
  readonly withCause: boolean;
  readonly onWithCause: (withCause: boolean) => void;
  readonly problem: string | null;
}

/** What goes back, what stays and why, and what it does to dependencies. */
export function UndoQuestion({ view, withCause, onWithCause, problem }: UndoQuestionProps) {
  const { back, left, hiddenLeft, causes } = view;
  const free = causes.filter(({ blocked }) => blocked === null);
  const overridden = withCause ? view.overriddenWithCause : view.overridden;
  return (
    <>
      <p role="status">
        <strong>{undoSentence(back.length + (withCause ? free.length : 0), left.length + hiddenLeft)}</strong>
      </p>
      {free.length > 0 && (
        <Checkbox
          label={withCauseInWords(free)}
          isChecked={withCause}
          onChange={(event) => onWithCause(event.currentTarget.checked)}
        />
      )}
      {causes.map((cause) =>
        cause.blocked === null ? null : (
          <p key={cause.issue.id} className="subtle">
            {causeStays(cause, cause.blocked)}
          </p>
        ),
      )}
      <OutOfForce overridden={overridden} />
      <UndoRows title="Stay as they are" rows={left.map((row) => ({ issue: row.issue, words: leftInWords(row) }))} />
      {hiddenLeft > 0 && <p className="subtle">{hiddenInWords(hiddenLeft)}</p>}
      <UndoRows
        title="Go back"
        rows={back.map(({ issue, from, to, days }) => ({
          issue,
          words: `${moveInWords(from, to)} (${formatMovedDays(days)})`,
        }))}
      />
      <ErrorMessage id="undo-problem" text={problem} />
    </>
  );
}

function OutOfForce({ overridden }: Pick<UndoView, 'overridden'>) {
  if (overridden.length === 0) return null;
  return (
    <SectionMessage appearance="warning">
      <p>These dependencies go out of force, until they hold again or somebody takes them back into force:</p>
      <ul className="undo-plain">
        {overridden.map(({ predecessor, successor }) => (
          <li key={`${predecessor.id} ${successor.id}`}>
            {successor.key} waits for {predecessor.key}
          </li>
        ))}
      </ul>
    </SectionMessage>
  );
}

import { useId } from 'react';
import type { ChoiceView } from '../../../src/contract/conflicts';
import { formatDay } from '../text/format-day';
import { formatMovedDays } from '../text/format-working-days';
import { choiceTitle, effectInWords, type ShownConflict } from './choice-in-words';

interface ChoiceCardProps {
  readonly name: string;
  readonly choice: ChoiceView;
  readonly conflict: ShownConflict;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One way out: what it does, what follows, and why it cannot be taken where it cannot. */
export function ChoiceCard({ name, choice, conflict, isChosen, onChoose }: ChoiceCardProps) {
  const id = useId();
  const isBlocked = choice.blocked !== null;
  return (
    <div className={isChosen ? 'choice-card choice-card-chosen' : 'choice-card'}>
      <input
        type="radio"
        id={id}
        name={name}
        checked={isChosen}
        disabled={isBlocked}
        aria-describedby={`${id}-effect`}
        onChange={onChoose}
      />
      <label htmlFor={id} className={isBlocked ? 'subtle' : ''}>
        {choiceTitle(choice, conflict)}
      </label>
      <div id={`${id}-effect`} className="choice-effect">
        {isBlocked ? <p className="subtle">{choice.blocked}</p> : <p>{effectInWords(choice)}</p>}
        {isChosen && choice.moves.length > 0 && <MoveLines moves={choice.moves} />}
      </div>
    </div>
  );
}

const movesShown = 8;

function MoveLines({ moves }: Pick<ChoiceView, 'moves'>) {
  const more = moves.length - movesShown;
  return (
    <ul className="choice-moves">
      {moves.slice(0, movesShown).map(({ issue, to, days }) => (
        <li key={issue.id}>
          {issue.key} {issue.summary}: {to.due === null ? 'no due date' : formatDay(to.due)}{' '}
          <span className="subtle">({formatMovedDays(days)})</span>
        </li>
      ))}
      {more > 0 && <li className="subtle">and {more} more</li>}
    </ul>
  );
}

import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import type { MoveView } from '../../../../src/contract/what-if';
import { Section } from '../../ui/section';
import { firstMoves, movesByPerson } from '../moves-by-person';
import { MoveLine } from './move-line';

/** So many lines are taken in at a glance, and drawn while somebody types. */
const atFirst = 50;

/** What would move by itself, under the name of who is to do it. */
export function MoveList({ moves, title }: { readonly moves: readonly MoveView[]; readonly title: string }) {
  const [showsAll, setShowsAll] = useState(false);
  const groups = useMemo(() => movesByPerson(moves), [moves]);
  if (moves.length === 0) return null;
  const shown = showsAll ? groups : firstMoves(groups, atFirst);
  return (
    <Section title={`${title} (${moves.length})`}>
      {shown.map(({ id, name, moves: own }) => (
        <div key={id ?? ''} className="what-if-person">
          <h3 className="what-if-person-name">
            {name} <span className="subtle">({groups.find((group) => group.id === id)?.moves.length})</span>
          </h3>
          <ul className="what-if-lines">
            {own.map((move) => (
              <MoveLine key={move.issue.id} move={move} />
            ))}
          </ul>
        </div>
      ))}
      {moves.length > atFirst && (
        <div className="button-row">
          <Button spacing="compact" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? `Show the first ${atFirst}` : `Show all ${moves.length}`}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** Product dates: their owner is asked. */
export function ProposalList({ proposals }: { readonly proposals: readonly MoveView[] }) {
  if (proposals.length === 0) return null;
  return (
    <Section title={`Asked for (${proposals.length})`}>
      <p className="subtle">Product dates do not move by themselves. These wait for a yes.</p>
      <ul className="what-if-lines">
        {proposals.map((move) => (
          <MoveLine key={move.issue.id} move={move} asks={asksOf(move)} />
        ))}
      </ul>
    </Section>
  );
}

function asksOf({ who }: MoveView): string {
  return who === null ? 'has no owner yet' : `asks ${who.name ?? 'its owner'}`;
}

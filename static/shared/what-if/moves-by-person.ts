import type { MoveView } from '../../../src/contract/what-if';

export interface PersonMoves {
  /** Account; null: nobody has these issues. */
  readonly id: string | null;
  readonly name: string;
  readonly moves: readonly MoveView[];
}

/** Moves by who is to do the work: who has most to move first, what nobody has last; each by its new day. */
export function movesByPerson(moves: readonly MoveView[]): readonly PersonMoves[] {
  const groups = new Map<string | null, { name: string; moves: MoveView[] }>();
  for (const move of moves) {
    const id = move.who?.id ?? null;
    const group = groups.get(id) ?? {
      name: move.who === null ? 'Nobody yet' : (move.who.name ?? 'Someone'),
      moves: [],
    };
    group.moves.push(move);
    groups.set(id, group);
  }
  return [...groups]
    .map(([id, { name, moves: own }]) => ({ id, name, moves: own.sort(byNewDay) }))
    .sort((a, b) => Number(a.id === null) - Number(b.id === null) || b.moves.length - a.moves.length);
}

/** At most so many moves in all, in the same order. */
export function firstMoves(groups: readonly PersonMoves[], most: number): readonly PersonMoves[] {
  let left = most;
  return groups.flatMap((group) => {
    const moves = group.moves.slice(0, Math.max(0, left));
    left -= moves.length;
    return moves.length === 0 ? [] : [{ ...group, moves }];
  });
}

function byNewDay(a: MoveView, b: MoveView): number {
  return (a.to.due ?? '').localeCompare(b.to.due ?? '') || a.issue.key.localeCompare(b.issue.key);
}

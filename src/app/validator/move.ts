import type { AsksOfMove } from '../../contract/gate-rule';
import type { MovedIssue } from '../ports';

/** An issue on its way to another status. */
export interface Move {
  readonly issueKey: string;
  readonly toStatusId: string;
  readonly asks: AsksOfMove;
}

/** What a move has to do with gates; undefined: nothing, back to the beginning is always allowed. */
export function gatesOfMove(
  { asks, toStatusId }: Pick<Move, 'asks' | 'toStatusId'>,
  { stateOf }: Pick<MovedIssue, 'stateOf'>,
): { readonly own: boolean } | undefined {
  // A status of which Jira does not say what it means may be the last one.
  const state = stateOf(toStatusId) ?? 'done';
  if (state === 'todo') return undefined;
  return { own: asks === 'both' || (asks === 'automatic' && state === 'done') };
}

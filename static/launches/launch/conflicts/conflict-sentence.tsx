import type { ConflictsReply } from '../../../../src/contract/conflicts';
import { issueName } from '../../../shared/text/issue-name';
import { neededAndActual } from '../../../shared/text/standing-in-words';

type Conflict = Extract<ConflictsReply, { kind: 'conflicts' }>['conflicts'][number];

/** What does not hold, and because of what. */
export function ConflictSentence({ conflict }: { readonly conflict: Conflict }) {
  const { predecessor, successor, standing, successorPinned } = conflict;
  return (
    <p>
      {issueName(successor)} {neededAndActual(standing)}, because {issueName(predecessor)} gates it.
      {successorPinned ? ' Its date is pinned.' : ''}
    </p>
  );
}

import Button from '@atlaskit/button/new';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { ConflictsReply } from '../../../../src/contract/conflicts';
import { standingInWords } from '../../../shared/text/standing-in-words';
import { IssueLink } from '../../../shared/ui/issue-link';
import { ConflictSentence } from './conflict-sentence';

type Conflict = Extract<ConflictsReply, { kind: 'conflicts' }>['conflicts'][number];

interface ConflictRowProps {
  readonly conflict: Conflict;
  /** null: nothing can be settled here. */
  readonly onOpen: (() => void) | null;
}

/** One dependency that cannot hold. */
export function ConflictRow({ conflict, onOpen }: ConflictRowProps) {
  const { predecessor, successor, standing } = conflict;
  return (
    <li className="conflict-row">
      <div className="conflict-words">
        <span className="with-icon">
          <span className="with-icon tone-bad">
            <WarningIcon label="" size="small" />
            Conflict: {standingInWords(standing)}
          </span>
          <IssueLink issueKey={predecessor.key} /> → <IssueLink issueKey={successor.key} />
        </span>
        <ConflictSentence conflict={conflict} />
      </div>
      {onOpen !== null && (
        <Button
          id={conflictButtonId(conflict)}
          aria-label={`Ways out for ${predecessor.key} and ${successor.key}`}
          onClick={onOpen}
        >
          Ways out
        </Button>
      )}
    </li>
  );
}

export function conflictButtonId({ linkId }: Pick<Conflict, 'linkId'>): string {
  return `ways-out-${linkId}`;
}

import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { GateView } from '../../../../src/contract/gate';
import { LoadingLines } from '../../ui/loading-lines';
import { ErrorMessage } from '../../ui/error-message';
import { AssetLine } from './asset-line';
import { CommentItem } from './comment-item';
import { useRound } from './use-round';

interface EarlierVersionsProps {
  readonly gate: GateView;
  /** Number of the version under review. */
  readonly before: number;
  readonly onGate: (gate: GateView) => void;
}

/** As many as are offered at once. */
const page = 10;

/** Versions that were under review before, the newest first; each is read when it is asked for. */
export function EarlierVersions({ gate, before, onGate }: EarlierVersionsProps) {
  const [shown, setShown] = useState<number | null>(null);
  const [room, setRoom] = useState(page);
  const numbers = Array.from({ length: before - 1 }, (_, index) => before - 1 - index);
  return (
    <div className="gate-form">
      <ul className="gate-versions">
        {numbers.slice(0, room).map((number) => (
          <li key={number}>
            <Button
              spacing="compact"
              appearance="subtle"
              aria-expanded={shown === number}
              onClick={() => setShown(shown === number ? null : number)}
            >
              Version {number}
            </Button>
            {shown === number && <EarlierVersion gate={gate} number={number} onGate={onGate} />}
          </li>
        ))}
      </ul>
      {numbers.length > room && (
        <Button spacing="compact" onClick={() => setRoom(room + page)}>
          Show older versions
        </Button>
      )}
    </div>
  );
}

interface EarlierVersionProps {
  readonly gate: GateView;
  readonly number: number;
  readonly onGate: (gate: GateView) => void;
}

function EarlierVersion({ gate, number, onGate }: EarlierVersionProps) {
  const { round, problem } = useRound({ issueId: gate.issue.id, number, openComments: 0, onGate });
  if (round === null) {
    return problem === null ? (
      <LoadingLines label={`Reading version ${number}…`} lines={2} />
    ) : (
      <ErrorMessage id={`version-${number}-problem`} text={problem} />
    );
  }
  return (
    <>
      <AssetLine asset={round.asset} />
      <ul className="gate-comments">
        {round.comments.map((comment) => (
          <CommentItem
            key={comment.id}
            // What was said about a version is closed with it.
            comment={{ ...comment, mayResolve: false }}
            busy={false}
            onResolve={() => undefined}
          />
        ))}
      </ul>
    </>
  );
}

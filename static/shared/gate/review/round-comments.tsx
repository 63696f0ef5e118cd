import Button from '@atlaskit/button/new';
import type { GateView } from '../../../../src/contract/gate';
import { ErrorMessage } from '../../ui/error-message';
import { LoadingLines } from '../../ui/loading-lines';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { CommentForm } from './comment-form';
import { CommentItem } from './comment-item';
import { useRound } from './use-round';

interface RoundCommentsProps {
  readonly gate: GateView;
  readonly number: number;
  readonly onGate: (gate: GateView) => void;
}

/** What reviewers said about one version: open ones first, then those that are resolved. */
export function RoundComments({ gate, number, onGate }: RoundCommentsProps) {
  const issueId = gate.issue.id;
  const { round, busy, problem, look, act } = useRound({ issueId, number, openComments: gate.openComments, onGate });
  const [place, keepFocus] = useKeptFocus<HTMLDivElement>();
  const problemId = `round-${issueId}-${number}-problem`;
  if (round === null && problem === null) return <LoadingLines label="Reading comments…" lines={2} />;
  const comments = round?.comments ?? [];
  const inOrder = [...comments.filter(({ resolved }) => !resolved), ...comments.filter(({ resolved }) => resolved)];
  const resolve = async (commentId: string, resolved: boolean) => {
    await act('review.resolve', { issueId, number, commentId, resolved });
    keepFocus();
  };
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={`Comments on version ${number}`} className="gate-form">
      {round !== null && comments.length === 0 && <p className="subtle">No comment on version {number} yet.</p>}
      <ul className="gate-comments">
        {inOrder.map((comment) => (
          <CommentItem
            key={comment.id}
            comment={comment}
            busy={busy}
            onResolve={(resolved) => void resolve(comment.id, resolved)}
          />
        ))}
      </ul>
      {round?.mayComment === true && (
        <CommentForm
          id={`comment-${issueId}-${number}`}
          busy={busy}
          describedBy={problemId}
          onAdd={(text) => act('review.comment', { issueId, number, text })}
        />
      )}
      <ErrorMessage id={problemId} text={problem} />
      {round === null && (
        <div className="button-row">
          <Button spacing="compact" onClick={() => void look()}>
            Try again
          </Button>
        </div>
      )}
    </div>
  );
}

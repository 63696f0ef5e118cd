import Button from '@atlaskit/button/new';
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import CommentIcon from '@atlaskit/icon/core/comment';
import { formatInstant } from '../../text/format-instant';
import { nameOf } from '../text/name-of';
import type { Round } from './use-round';

interface CommentItemProps {
  readonly comment: Round['comments'][number];
  readonly busy: boolean;
  readonly onResolve: (resolved: boolean) => void;
}

export function CommentItem({ comment, busy, onResolve }: CommentItemProps) {
  const { text, by, at, resolved, mayResolve } = comment;
  const Icon = resolved === null ? CommentIcon : CheckCircleIcon;
  return (
    <li className="gate-comment">
      <p className="gate-comment-head">
        <span className={`with-icon ${resolved === null ? 'tone-warning' : 'tone-good'}`}>
          <Icon label="" size="small" />
          {resolved === null ? 'Open' : 'Resolved'}
        </span>
        <span className="subtle">
          {nameOf(by)}, {formatInstant(at)}
        </span>
      </p>
      <p className="gate-comment-text">{text}</p>
      {resolved !== null && (
        <p className="subtle">
          Resolved by {nameOf(resolved.by)}, {formatInstant(resolved.at)}
        </p>
      )}
      {mayResolve && (
        <div className="button-row">
          <Button
            spacing="compact"
            appearance={resolved === null ? 'default' : 'subtle'}
            isDisabled={busy}
            onClick={() => onResolve(resolved === null)}
          >
            {resolved === null ? 'Resolve' : 'Open again'}
          </Button>
        </div>
      )}
    </li>
  );
}

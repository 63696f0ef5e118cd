import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import CommentIcon from '@atlaskit/icon/core/comment';
import type { CriterionView } from '../../../src/contract/gate';

/** What the viewer has decided, by icon and word; nothing where somebody else is asked by now. */
export function DecidedLabel({ answer }: Pick<CriterionView, 'answer'>) {
  if (answer?.kind !== 'approval') return <p className="subtle">No longer asked of you</p>;
  const isApproved = answer.decision === 'approved';
  const Icon = isApproved ? CheckCircleIcon : CommentIcon;
  return (
    <p className={`with-icon ${isApproved ? 'tone-good' : 'tone-warning'}`}>
      <Icon label="" size="small" />
      {isApproved ? 'You approved this' : 'You asked for changes'}
    </p>
  );
}

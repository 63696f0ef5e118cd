import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import CheckCircleUncheckedIcon from '@atlaskit/icon/core/check-circle-unchecked';

/** Whether a criterion is met, by icon and word. */
export function CriterionState({ isMet }: { readonly isMet: boolean }) {
  return isMet ? (
    <span className="with-icon tone-good">
      <CheckCircleIcon label="" size="small" />
      Done
    </span>
  ) : (
    <span className="with-icon tone-warning">
      <CheckCircleUncheckedIcon label="" size="small" />
      Missing
    </span>
  );
}

import type { MilestoneView } from '../../../../src/contract/launch';
import { IssueTypeIcon } from '../../ui/issue-type-icon';
import { sizes } from '../layout/sizes';
import { personName } from '../words/person-name';

interface NameRowProps {
  readonly milestone: MilestoneView;
  readonly y: number;
  readonly index: number;
  readonly sentence: string;
  readonly folded: boolean;
  readonly isTabStop: boolean;
  readonly isActive: boolean;
  readonly openIssue: (key: string) => void;
}

/** Key, summary and who of one milestone; folded, the key alone. */
export function NameRow({ milestone, y, index, sentence, folded, isTabStop, isActive, openIssue }: NameRowProps) {
  const { id, key, summary, who, typeName } = milestone;
  return (
    <div
      role="row"
      className={`tl-name${isActive ? ' tl-name-active' : ''}`}
      style={{ top: y, height: sizes.row }}
      tabIndex={isTabStop ? 0 : -1}
      data-row={id}
      data-milestone={id}
      aria-rowindex={index + 1}
      aria-label={sentence}
    >
      <div role="gridcell" className="tl-name-cell">
        {!folded && <IssueTypeIcon typeName={typeName} />}
        <button type="button" role="link" className="issue-link" tabIndex={-1} onClick={() => openIssue(key)}>
          {key}
        </button>
        {!folded && (
          <span className="tl-name-words">
            <span className="tl-name-summary">{summary}</span>
            {who !== null && <span className="tl-name-who">{personName(who)}</span>}
          </span>
        )}
      </div>
    </div>
  );
}

import type { NamedFeatureView } from '../../../src/contract/narrative';
import { hiddenIssue } from '../../../src/contract/narrative-words';
import { IssueLink } from '../../shared/ui/issue-link';

interface FeaturesCellProps {
  readonly features: readonly NamedFeatureView[];
  readonly mayEdit: boolean;
}

/** The Jira issues on which the claim rests. */
export function FeaturesCell({ features, mayEdit }: FeaturesCellProps) {
  return (
    <td role="gridcell" className="cell-features" data-field="features">
      {features.map(({ id, card }) =>
        card ? (
          <span key={id} title={card.summary} className="feature">
            <IssueLink issueKey={card.key} tabIndex={-1} />
            <span className="feature-summary subtle"> {card.summary}</span>
          </span>
        ) : (
          <span key={id} className="subtle">
            {hiddenIssue}
          </span>
        ),
      )}
      {features.length === 0 && mayEdit && (
        <button type="button" tabIndex={-1} className="add-hint">
          Add features
        </button>
      )}
    </td>
  );
}

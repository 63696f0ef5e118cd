import { parseAdf } from '../adf/adf';
import { AdfView } from '../adf/adf-view';
import { IssueSection } from './issue-section';

export function IssueDescription({ description }: { readonly description: unknown }) {
  return (
    <IssueSection title="Description">
      {parseAdf(description) === undefined ? (
        <p className="subtle">No description.</p>
      ) : (
        <AdfView document={description} />
      )}
    </IssueSection>
  );
}

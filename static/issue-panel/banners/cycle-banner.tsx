import SectionMessage from '@atlaskit/section-message/section-message';
import type { IssueCard } from '../../../src/contract/issue-card';
import { pathInWords } from '../../shared/text/path-in-words';

/** Issues that wait for each other in a circle. */
export function CycleBanner({ cycle }: { readonly cycle: readonly (IssueCard | null)[] }) {
  return (
    <SectionMessage appearance="warning" title="These issues wait for each other" headingLevel="h2">
      <p>{pathInWords(cycle)}</p>
      <p>Dates do not follow inside this circle. Remove one of its dependencies to set them free.</p>
    </SectionMessage>
  );
}

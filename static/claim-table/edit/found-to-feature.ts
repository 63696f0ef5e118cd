import type { NamedFeatureView } from '../../../src/contract/narrative';
import type { FoundIssue } from '../../shared/bridge/search-issues';

/** What is known of an issue until the backend tells the rest: enough to paint its key. */
export function foundToFeature({ id, key, summary, due }: FoundIssue): NamedFeatureView {
  const untold = { typeName: '', role: 'product', statusName: '', state: 'todo', start: null } as const;
  return { id, card: { ...untold, id, key, summary, due } };
}

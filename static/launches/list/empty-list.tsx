import Button from '@atlaskit/button/new';
import { useNavigation } from '../state/navigation';
import type { Question } from '../../shared/launch/fetch-launches';

/** Why there is no row, and the first step. */
export function EmptyList({ question: { search, state } }: { readonly question: Question }) {
  const { go } = useNavigation();
  if (search !== '') {
    return (
      <div className="launches-calm">
        <h2 className="launch-empty-title">No launch matches “{search}”</h2>
        <p className="subtle">
          Only names are searched, among the {state} launches of which you can see an issue in Jira.
        </p>
      </div>
    );
  }
  if (state === 'archived') {
    return (
      <div className="launches-calm">
        <h2 className="launch-empty-title">Nothing is archived</h2>
        <p className="subtle">A launch that is over can be archived from its own page. It is then kept here.</p>
      </div>
    );
  }
  return (
    <div className="launches-calm">
      <h2 className="launch-empty-title">No launch yet</h2>
      <p className="subtle">
        A launch holds the product and marketing milestones of one release on one axis. Make one from a template, or
        from issues that are there already: dates are counted back from the launch day.
      </p>
      <div className="button-row">
        <Button appearance="primary" onClick={() => go('/new')}>
          Make the first launch
        </Button>
      </div>
    </div>
  );
}

import Button from '@atlaskit/button/new';
import { useNavigation } from '../state/navigation';
import { useWaitingCount } from './use-waiting-count';

/** The way to what is asked of the viewer, with how much that is. */
export function ApprovalsLink() {
  const { go } = useNavigation();
  const waiting = useWaitingCount();
  return (
    <Button appearance="subtle" onClick={() => go('/approvals')}>
      Waiting for me{waiting === null ? '' : ` (${waiting})`}
    </Button>
  );
}

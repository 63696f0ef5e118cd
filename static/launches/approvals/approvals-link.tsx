import Button from '@atlaskit/button/new';
import { useNavigation } from '../state/navigation';
import { useWaitingCount } from './use-waiting-count';

/** The way to the viewer's own decisions, with how many wait. */
export function ApprovalsLink() {
  const { go } = useNavigation();
  const waiting = useWaitingCount();
  return (
    <Button appearance="subtle" onClick={() => go('/approvals')}>
      My approvals{waiting === null ? '' : ` (${waiting})`}
    </Button>
  );
}

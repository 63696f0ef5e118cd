import type { LaunchView } from '../../../../src/contract/launch';
import { openLaunches } from '../../../shared/bridge/open-launches';
import { DebtReport } from '../../../shared/sync-debt/debt-report';
import { useDebt } from '../../../shared/sync-debt/use-debt';
import { LoadingLines } from '../../../shared/ui/loading-lines';
import { Notices } from '../../../shared/ui/notices';
import { Trouble } from '../../../shared/ui/trouble';
import { useNavigation } from '../../state/navigation';
import { launchPath } from '../../state/route';

/** How long slips of this launch were known before everybody could know. */
export function SyncDebtTab({ launch }: { readonly launch: LaunchView }) {
  const { go } = useNavigation();
  const { state, reload } = useDebt(launch.id, launch.beat);
  if (state.kind === 'loading') return <LoadingLines label="Reading what Jira remembers…" lines={6} />;
  if (state.kind === 'failed') {
    return (
      <Trouble title="Lockstep could not reckon the sync debt" onRetry={() => void reload()}>
        {state.message}. Nothing was changed.
      </Trouble>
    );
  }
  const { reply, failure } = state;
  if (reply.kind !== 'debt') return <p className="subtle">You cannot see the sync debt of this launch.</p>;
  const settings = launchPath(launch.id, 'settings');
  return (
    <>
      <Notices notice={null} failure={failure} onRetry={() => void reload()} />
      <DebtReport debt={reply} onSettings={(newTab) => (newTab ? openLaunches(settings, { newTab }) : go(settings))} />
    </>
  );
}

import { useCallback, useState } from 'react';
import type { SaveTriage, TriageAction, TriageView } from '../../../../src/contract/triage';
import { callLaunches } from '../../../shared/bridge/call-launches';
import type { Notice } from '../../../shared/ui/notices';
import { attempt } from '../attempt';

type Saving = Omit<SaveTriage, 'launchId'>;

/** Sends what is decided, and tells how it went. A conflict is shown by whoever asks. */
export function useTriageActs(launchId: string, onTriage: (triage: TriageView) => void) {
  const [busy, setBusy] = useState<string | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const act = useCallback(
    async (name: string, done: string, ask: () => Promise<TriageAction>): Promise<TriageAction> => {
      setBusy(name);
      setNotice(null);
      const outcome: TriageAction = await attempt(ask);
      if (outcome.kind === 'refused') setNotice({ kind: 'refused', text: outcome.message });
      else onTriage(outcome.triage);
      if (outcome.kind === 'done') setNotice({ kind: 'done', text: done });
      setBusy(null);
      return outcome;
    },
    [onTriage],
  );
  return {
    busy,
    notice,
    tell: setNotice,
    save: (saving: Saving) =>
      act('save', 'Saved. Nothing changes in Jira until you open follow-up issues.', () =>
        callLaunches('triage.save', { launchId, ...saving }),
      ),
    undo: (id: string) =>
      act('undo', 'Taken back. Follow-up issues that were opened stay in Jira.', () =>
        callLaunches('triage.undo', { launchId, id }),
      ),
    followUp: (id: string, issueId: string) =>
      act(issueId, 'The follow-up issue is open, and linked to the asset.', () =>
        callLaunches('triage.follow-up', { launchId, id, issueId }),
      ),
  };
}

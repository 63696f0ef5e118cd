import { useCallback, useEffect, useRef, useState } from 'react';
import type { InLaunch } from '../../../src/contract/issue-panel';
import type { EscalationView } from '../../../src/contract/signals';
import { callSignals } from '../../shared/bridge/call-signals';
import { isOpen } from '../../shared/signals/is-open';
import { errorMessage } from '../../shared/text/error-message';

export interface MySignals {
  /** Open ones that the viewer is asked about. */
  readonly escalations: readonly EscalationView[];
  /** Why it is not known whether there are any; null: it is known. */
  readonly failure: string | null;
}

const none: MySignals = { escalations: [], failure: null };

/** What the viewer is asked to look at about the issue in view, looked at again whenever the panel has looked again. */
export function useMySignals(panel: InLaunch) {
  const [signals, setSignals] = useState<MySignals>(none);
  const asked = useRef(0);
  const { id } = panel.issue;
  const isWriting = panel.running !== null;
  const reload = useCallback(async () => {
    const request = ++asked.current;
    const next = await load(id);
    if (request !== asked.current) return;
    // What was known stays when a later look fails.
    setSignals((before) => (next.failure === null ? next : { ...before, failure: next.failure }));
  }, [id]);
  useEffect(() => {
    // While dates are being written the panel looks every other second; nobody is asked before they stand.
    if (!isWriting) void reload();
  }, [reload, isWriting, panel]);
  return { ...signals, reload };
}

async function load(issueId: string): Promise<MySignals> {
  try {
    const reply = await callSignals('signals.mine', { issueId });
    return reply.kind === 'mine' ? { escalations: reply.escalations.filter(isOpen), failure: null } : none;
  } catch (error) {
    return { escalations: [], failure: errorMessage(error) };
  }
}

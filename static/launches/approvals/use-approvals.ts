import { useCallback, useEffect, useRef, useState } from 'react';
import type { GateView } from '../../../src/contract/gate';
import type { ApprovalsReply } from '../../../src/contract/gate-lists';
import { callLaunches } from '../../shared/bridge/call-launches';
import { errorMessage } from '../../shared/text/error-message';
import { useReloadOnSight } from '../../shared/ui/use-reload-on-sight';
import { withActed, withWaiting, type ApprovalRow } from './approval-rows';

export type ApprovalsState =
  | { readonly kind: 'loading' | 'no-access' }
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'approvals';
      readonly rows: readonly ApprovalRow[];
      /** More wait than are listed. */
      readonly more: boolean;
      /** Why the last look brought nothing new. */
      readonly failure: string | null;
    };

/** Decisions asked of the viewer, the most pressing first; those taken here stay until the page is left. */
export function useApprovals() {
  const [state, setState] = useState<ApprovalsState>({ kind: 'loading' });
  const requests = useRef({ asked: 0, shown: 0 });
  const reload = useCallback(async () => {
    const request = ++requests.current.asked;
    const answer = await load();
    if (request < requests.current.shown) return;
    requests.current.shown = request;
    setState((before) => after(before, answer));
  }, []);
  useEffect(() => void reload(), [reload]);
  useReloadOnSight(reload);

  const onGate = useCallback((gate: GateView, acted: string) => {
    // A look that was asked for before the act no longer counts.
    requests.current.shown = ++requests.current.asked;
    setState((before) =>
      before.kind === 'approvals' ? { ...before, rows: withActed(before.rows, gate, acted) } : before,
    );
  }, []);
  return { state, reload, onGate };
}

type Answer = ApprovalsReply | { readonly kind: 'failed'; readonly message: string };

async function load(): Promise<Answer> {
  try {
    return await callLaunches('approvals.mine', {});
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

function after(before: ApprovalsState, answer: Answer): ApprovalsState {
  if (answer.kind === 'no-access') return answer;
  if (answer.kind === 'failed') {
    return before.kind === 'approvals' ? { ...before, failure: answer.message } : answer;
  }
  const rows = withWaiting(before.kind === 'approvals' ? before.rows : [], answer.waiting);
  return { kind: 'approvals', rows, more: answer.more, failure: null };
}

import { useEffect, useRef, useState } from 'react';
import type { GateHistory } from '../../../../src/contract/gate-lists';
import { callGate } from '../../bridge/call-gate';
import { errorMessage } from '../../text/error-message';

export type Act = Extract<GateHistory, { kind: 'history' }>['acts'][number];

export interface HistoryState {
  /** Newest first. */
  readonly acts: readonly Act[];
  /** Number before which there are more; null: none. undefined: nothing has been read yet. */
  readonly before: number | null | undefined;
  readonly busy: boolean;
  readonly problem: string | null;
}

const nothing: HistoryState = { acts: [], before: undefined, busy: true, problem: null };

/** The history of a gate, page by page. */
export function useGateHistory(issueId: string) {
  const [state, setState] = useState(nothing);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    void load(issueId, null).then((page) => {
      if (!isGone.current) setState((shown) => withPage(shown, page));
    });
    return () => {
      isGone.current = true;
    };
  }, [issueId]);
  const more = async () => {
    setState({ ...state, busy: true, problem: null });
    const page = await load(issueId, state.before ?? null);
    if (!isGone.current) setState((shown) => withPage(shown, page));
  };
  return { state, more };
}

function withPage(shown: HistoryState, page: GateHistory): HistoryState {
  if (page.kind === 'refused') return { ...shown, busy: false, problem: page.message };
  return { acts: [...shown.acts, ...page.acts], before: page.before, busy: false, problem: null };
}

async function load(issueId: string, before: number | null): Promise<GateHistory> {
  try {
    return await callGate('gate.history', { issueId, before });
  } catch (error) {
    return { kind: 'refused', message: errorMessage(error) };
  }
}

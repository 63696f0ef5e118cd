import { useCallback, useEffect, useRef, useState } from 'react';
import type { GateHistory } from '../../../../src/contract/gate';
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
  const read = useCallback(
    async (before: number | null) => {
      setState((shown) => ({ ...shown, busy: true, problem: null }));
      const page = await load(issueId, before);
      if (isGone.current) return;
      setState((shown) =>
        page.kind === 'refused'
          ? { ...shown, busy: false, problem: page.message }
          : {
              acts: [...(before === null ? [] : shown.acts), ...page.acts],
              before: page.before,
              busy: false,
              problem: null,
            },
      );
    },
    [issueId],
  );
  useEffect(() => {
    isGone.current = false;
    void read(null);
    return () => {
      isGone.current = true;
    };
  }, [read]);
  return { state, more: () => void read(state.before ?? null) };
}

async function load(issueId: string, before: number | null): Promise<GateHistory> {
  try {
    return await callGate('gate.history', { issueId, before });
  } catch (error) {
    return { kind: 'refused', message: errorMessage(error) };
  }
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { GateReply, GateView } from '../../../../src/contract/gate';
import { callGate } from '../../bridge/call-gate';
import { errorMessage } from '../../text/error-message';

export type GateLoad =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  /** `failure`: why the last look brought nothing new; the reply is what was known before. */
  | { readonly kind: 'loaded'; readonly reply: GateReply; readonly failure: string | null };

export interface LoadedGate {
  readonly state: GateLoad;
  readonly reload: () => Promise<void>;
  /** Shows what an act has answered; a look that was asked for before it no longer counts. */
  readonly setGate: (gate: GateView) => void;
}

/** The gate of an issue, as the viewer may see it; what is shown stays until something newer has come. */
export function useGate(issueId: string): LoadedGate {
  const [state, setState] = useState<GateLoad>({ kind: 'loading' });
  const requests = useRef({ asked: 0, shown: 0 });

  const reload = useCallback(async () => {
    const request = ++requests.current.asked;
    const next = await load(issueId);
    if (request < requests.current.shown) return;
    requests.current.shown = request;
    setState((before) => merged(before, next));
  }, [issueId]);

  const setGate = useCallback((gate: GateView) => {
    requests.current.shown = ++requests.current.asked;
    setState({ kind: 'loaded', reply: gate, failure: null });
  }, []);

  useEffect(() => void reload(), [reload]);
  return { state, reload, setGate };
}

async function load(issueId: string): Promise<GateLoad> {
  try {
    return { kind: 'loaded', reply: await callGate('gate.load', { issueId }), failure: null };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

function merged(before: GateLoad, next: GateLoad): GateLoad {
  if (next.kind !== 'failed' || before.kind !== 'loaded') return next;
  return { ...before, failure: next.message };
}

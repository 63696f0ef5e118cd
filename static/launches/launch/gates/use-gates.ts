import { useCallback, useEffect, useRef, useState } from 'react';
import type { GateView } from '../../../../src/contract/gate';
import { callLaunches } from '../../../shared/bridge/call-launches';
import { errorMessage } from '../../../shared/text/error-message';
import { useReloadOnSight } from '../../../shared/ui/use-reload-on-sight';
import { withGate } from './with-gate';

export type GatesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'gates';
      /** By their day. */
      readonly gates: readonly GateView[];
      readonly hidden: number;
      readonly truncated: boolean;
      /** Why the last look brought nothing new; what is shown is what was known before. */
      readonly failure: string | null;
    };

/** The gates of a launch. @param beat another one as soon as something has happened in the launch */
export function useGates(launchId: string, beat: string) {
  const [state, setState] = useState<GatesState>({ kind: 'loading' });
  const requests = useRef({ asked: 0, shown: 0 });
  const reload = useCallback(async () => {
    const request = ++requests.current.asked;
    const next = await load(launchId);
    if (request < requests.current.shown) return;
    requests.current.shown = request;
    setState((before) => merged(before, next));
  }, [launchId]);
  useEffect(() => void reload(), [reload, beat]);
  useReloadOnSight(reload);

  const setGate = useCallback((gate: GateView) => {
    // A look that was asked for before the act no longer counts.
    requests.current.shown = ++requests.current.asked;
    setState((before) => (before.kind === 'gates' ? { ...before, gates: withGate(before.gates, gate) } : before));
  }, []);
  return { state, reload, setGate };
}

async function load(launchId: string): Promise<GatesState> {
  try {
    const reply = await callLaunches('gates.list', { launchId });
    return reply.kind === 'refused' ? { kind: 'failed', message: reply.message } : { ...reply, failure: null };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

function merged(before: GatesState, next: GatesState): GatesState {
  return next.kind === 'failed' && before.kind === 'gates' ? { ...before, failure: next.message } : next;
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { EscalationView } from '../../../src/contract/signals';
import { callSignals } from '../../shared/bridge/call-signals';
import { errorMessage } from '../../shared/text/error-message';
import { useReloadOnSight } from '../../shared/ui/use-reload-on-sight';

interface ToLookAt {
  readonly escalations: readonly EscalationView[];
  /** Why the last look brought nothing. */
  readonly failure: string | null;
}

/** What the viewer is asked to look at. */
export function useToLookAt() {
  const [state, setState] = useState<ToLookAt>({ escalations: [], failure: null });
  const asked = useRef(0);
  const reload = useCallback(async () => {
    const request = ++asked.current;
    const next = await load();
    if (request !== asked.current) return;
    setState((before) =>
      next.kind === 'failed' ? { ...before, failure: next.message } : { escalations: next.escalations, failure: null },
    );
  }, []);
  useEffect(() => void reload(), [reload]);
  useReloadOnSight(reload);
  return { ...state, reload };
}

async function load() {
  try {
    const reply = await callSignals('signals.mine', {});
    return { kind: 'mine' as const, escalations: reply.kind === 'mine' ? reply.escalations : [] };
  } catch (error) {
    return { kind: 'failed' as const, message: errorMessage(error) };
  }
}

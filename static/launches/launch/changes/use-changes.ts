import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChangesReply } from '../../../../src/contract/change';
import { callLaunches } from '../../../shared/bridge/call-launches';
import { errorMessage } from '../../../shared/text/error-message';
import { useReloadOnSight } from '../../../shared/ui/use-reload-on-sight';

type Listed = Extract<ChangesReply, { kind: 'changes' }>;

export type ChangesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  /** `failure`: why the last look brought nothing new; what is shown is what was known before. */
  | (Listed & { readonly failure: string | null });

/** The change requests of a launch. @param beat another one as soon as something has happened in the launch */
export function useChanges(launchId: string, beat: string) {
  const [state, setState] = useState<ChangesState>({ kind: 'loading' });
  const requests = useRef({ asked: 0, shown: 0 });
  const reload = useCallback(async () => {
    const request = ++requests.current.asked;
    const next = await load(launchId);
    if (request < requests.current.shown) return;
    requests.current.shown = request;
    setState((before) =>
      next.kind === 'failed' && before.kind === 'changes' ? { ...before, failure: next.message } : next,
    );
  }, [launchId]);
  useEffect(() => void reload(), [reload, beat]);
  useReloadOnSight(reload);
  return { state, reload };
}

async function load(launchId: string): Promise<ChangesState> {
  try {
    const reply = await callLaunches('changes.list', { launchId });
    return reply.kind === 'refused' ? { kind: 'failed', message: reply.message } : { ...reply, failure: null };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

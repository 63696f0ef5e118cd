import { useCallback, useEffect, useRef, useState } from 'react';
import type { DebtReply } from '../../../src/contract/sync-debt';
import { callLaunches } from '../bridge/call-launches';
import { errorMessage } from '../text/error-message';
import { useReloadOnSight } from '../ui/use-reload-on-sight';

export type DebtState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'loaded';
      readonly reply: Exclude<DebtReply, { kind: 'refused' }>;
      /** Why the last look brought nothing new; what is shown is what was known before. */
      readonly failure: string | null;
    };

/**
 * The sync debt of a launch, kept fresh.
 * @param launchId absent in a macro: its launch comes from its configuration
 * @param beat another one as soon as something has happened in the launch
 */
export function useDebt(launchId?: string, beat?: string) {
  const [state, setState] = useState<DebtState>({ kind: 'loading' });
  const asked = useRef(0);
  const reload = useCallback(async () => {
    const request = ++asked.current;
    const next = await load(launchId);
    if (request !== asked.current) return;
    setState((before) =>
      next.kind === 'failed' && before.kind === 'loaded' ? { ...before, failure: next.message } : next,
    );
  }, [launchId]);
  useEffect(() => void reload(), [reload, beat]);
  useReloadOnSight(reload);
  return { state, reload };
}

async function load(launchId: string | undefined): Promise<DebtState> {
  try {
    const reply = await callLaunches('debt.load', launchId === undefined ? {} : { launchId });
    return reply.kind === 'refused'
      ? { kind: 'failed', message: reply.message }
      : { kind: 'loaded', reply, failure: null };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

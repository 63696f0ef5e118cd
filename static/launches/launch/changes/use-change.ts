import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChangeReply } from '../../../../src/contract/change';
import { callLaunches } from '../../../shared/bridge/call-launches';
import { errorMessage } from '../../../shared/text/error-message';

export type OpenChange = Extract<ChangeReply, { kind: 'change' }>;

export type ChangeState =
  { readonly kind: 'loading' } | { readonly kind: 'failed'; readonly message: string } | OpenChange;

/** One change request with what it costs. @param version another one once it has been changed */
export function useChange(launchId: string, { id, version }: { readonly id: string; readonly version: number }) {
  const [state, setState] = useState<ChangeState>({ kind: 'loading' });
  const asked = useRef(0);
  const reload = useCallback(async () => {
    const request = ++asked.current;
    const next = await load(launchId, id);
    if (request === asked.current) setState(next);
  }, [launchId, id]);
  useEffect(() => void reload(), [reload, version]);
  return { state, reload };
}

async function load(launchId: string, changeId: string): Promise<ChangeState> {
  try {
    const reply = await callLaunches('change.load', { launchId, changeId });
    return reply.kind === 'refused' ? { kind: 'failed', message: reply.message } : reply;
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BriefReply, BriefView } from '../../../src/contract/narrative-brief';
import { errorMessage } from '../../shared/text/error-message';
import { callBrief } from '../call-brief';
import { useReloadOnSight } from '../../shared/ui/use-reload-on-sight';

export type BriefState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  /** `failure`: why the last refresh brought nothing new; the reply is what was known before. */
  | { readonly kind: 'loaded'; readonly reply: BriefReply; readonly failure: string | null };

export interface BriefSource {
  readonly reload: () => Promise<void>;
  /** Shows what an action brought; a load that set out before it is not shown any more. */
  readonly adopt: (brief: BriefView) => void;
}

/** The brief, looked at again when someone comes back to the page; what is shown stays until something newer has come. */
export function useBrief(): { readonly state: BriefState; readonly source: BriefSource } {
  const [state, setState] = useState<BriefState>({ kind: 'loading' });
  const requests = useRef({ asked: 0, shown: 0 });

  const reload = useCallback(async () => {
    const request = ++requests.current.asked;
    const next = await load();
    if (request < requests.current.shown) return;
    requests.current.shown = request;
    setState((before) => (next.kind === 'failed' ? keepReply(before, next.message) : next));
  }, []);

  const adopt = useCallback((brief: BriefView) => {
    requests.current.shown = ++requests.current.asked;
    setState({ kind: 'loaded', reply: { kind: 'brief', brief }, failure: null });
  }, []);

  useEffect(() => void reload(), [reload]);
  useReloadOnSight(reload);
  return { state, source: useMemo(() => ({ reload, adopt }), [reload, adopt]) };
}

async function load(): Promise<BriefState> {
  try {
    return { kind: 'loaded', reply: await callBrief('brief.load', {}), failure: null };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

function keepReply(before: BriefState, message: string): BriefState {
  return before.kind === 'loaded' ? { ...before, failure: message } : { kind: 'failed', message };
}

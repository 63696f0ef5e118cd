import { useCallback, useEffect, useRef, useState } from 'react';
import type { FloatView } from '../../../src/contract/float';
import type { InLaunch } from '../../../src/contract/issue-panel';
import { errorMessage } from '../../shared/text/error-message';
import { callPanel } from '../call-panel';

type Told = Exclude<FloatView, { kind: 'later' }>;

export type FloatState =
  | { readonly kind: 'told'; readonly float: Told }
  | { readonly kind: 'counting' }
  | { readonly kind: 'failed'; readonly message: string; readonly retry: () => void };

/** The float that came with the panel, or, where much hangs on the issue, one asked for by itself whenever the panel changes. */
export function useFloat(panel: InLaunch): FloatState {
  const { float } = panel;
  const [answer, setAnswer] = useState<Told | string | null>(null);
  const latest = useRef(0);
  // The panel is read again and again; only what is new in it can change the float.
  const news = float.kind === 'later' ? JSON.stringify(panel) : null;
  const ask = useCallback(async () => {
    const request = ++latest.current;
    const found = await load();
    if (request === latest.current) setAnswer(found);
  }, []);
  useEffect(() => {
    if (news !== null) void ask();
  }, [news, ask]);
  if (float.kind !== 'later') return { kind: 'told', float };
  if (answer === null) return { kind: 'counting' };
  if (typeof answer !== 'string') return { kind: 'told', float: answer };
  const retry = () => {
    setAnswer(null);
    void ask();
  };
  return { kind: 'failed', message: answer, retry };
}

async function load(): Promise<Told | string> {
  try {
    const reply = await callPanel('panel.float', {});
    return reply.kind === 'no-access' ? 'you cannot see this issue any more' : reply;
  } catch (error) {
    return errorMessage(error);
  }
}
